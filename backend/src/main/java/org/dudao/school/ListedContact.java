package org.dudao.school;

/** What a row of a list says of a contact: of which school, and whom. */
record ListedContact(String code, ContactFacts facts) {

    String key() {
        return key(code, facts.role().name(), facts.name(), facts.from().toString());
    }

    /** The role in the school, which of some roles only one can hold. */
    String post() {
        return code + "\t" + facts.role();
    }

    static String key(String code, String role, String name, String from) {
        return String.join("\t", code, role, name, from);
    }
}
