package org.dudao.authz;

import org.jspecify.annotations.Nullable;

/**
 * What the matrix promises for one request.
 *
 * @param code the problem's code, or null where the request is granted
 */
record Expected(int status, @Nullable String code) {

    private static final Expected GRANTED = new Expected(200, null);

    /** The id is in use: 409, or 404 where the sender claims to have seen the row. */
    private static final Expected TAKEN = new Expected(409, "");

    /** @param creates whether the operation makes a row under an id of the sender's own making */
    static Expected of(Part part, Cell cell, Relation relation, boolean creates) {
        if (cell == Cell.DENY) {
            return switch (part) {
                case ANONYMOUS -> new Expected(401, "authentication-required");
                case UNPLACED -> new Expected(403, "not-placed");
                default -> new Expected(403, "forbidden");
            };
        }
        if (cell.reaches(relation) || creates && relation == Relation.UNKNOWN) {
            return GRANTED;
        }
        if (relation == Relation.MALFORMED) {
            return new Expected(400, "invalid-parameter");
        }
        if (cell == Cell.REGION && relation == Relation.CHILD) {
            return new Expected(403, "read-only");
        }
        return creates ? TAKEN : new Expected(404, "not-found");
    }

    boolean granted() {
        return code == null;
    }

    boolean meets(Answer answer) {
        if (granted()) {
            return answer.granted();
        }
        return equals(TAKEN)
                ? answer.status() == 409 || answer.status() == 404
                : answer.status() == status && code.equals(answer.code());
    }

    @Override
    public String toString() {
        return granted() ? "2xx" : status + " " + code;
    }
}
