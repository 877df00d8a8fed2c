package org.dudao.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Recomputes chains from what lies in the database, with no help of it and in the memory of a few records, and compares
 * them with the heads that were signed. Each chain is read in one statement, so that it may go on growing meanwhile.
 */
final class Verifier {

    private static final int AT_ONCE = 500;
    private static final String CHAINS = """
            with recursive chain as (
                select min(region_id) as region from audit_record
                union all
                select (select min(region_id) from audit_record where region_id > chain.region)
                from chain where chain.region is not null)
            select region from chain where region is not null union select region_id from audit_head""";
    private static final String CHAIN = """
            select r.*, h.seq as head_seq, h.hash as head_hash
            from (values (?)) wanted (chain)
            left join audit_head h on h.region_id = chain
            left join audit_record r on r.region_id = chain and r.seq > ?
            order by r.seq limit ?""";
    private static final String COPIES = "select seq, line from audit_signed_head where region_id = ? order by seq";

    private final Connection connection;
    private final SignedHeads signed;
    private final long most;
    private long records;
    private @Nullable VerifiedUntil stopped;

    /** Of all records, however long that takes. */
    Verifier(Connection connection, SignedHeads signed) {
        this(connection, signed, Long.MAX_VALUE - 1);
    }

    /** @param most how many records are recomputed before it stops and says where */
    Verifier(Connection connection, SignedHeads signed, long most) {
        this.connection = connection;
        this.signed = signed;
        this.most = most;
    }

    /** @param only the chains to look at, or null for all there are or ever were */
    AuditVerification verify(@Nullable Set<Integer> only) throws SQLException {
        return verify(only, null);
    }

    /** @param from where an earlier verification stopped, or null to begin with the first record of the first chain */
    AuditVerification verify(@Nullable Set<Integer> only, @Nullable VerifiedUntil from) throws SQLException {
        connection.setAutoCommit(false);
        var chains = chains();
        signed.chains().forEach(chains::add);
        if (only != null) {
            chains.retainAll(only);
        }
        var faults = new ArrayList<AuditFault>();
        for (var fault : from == null ? signed.forged() : List.<AuditFault>of()) {
            if (only == null || only.contains(fault.regionId())) {
                faults.add(fault);
            }
        }
        var done = 0;
        for (var chain : from == null ? chains : chains.tailSet(from.chain())) {
            var fault = first(from != null && from.chain() == chain ? from : VerifiedUntil.begin(chain));
            if (stopped != null) {
                break;
            }
            if (fault != null) {
                faults.add(fault.trustedUntil(trusted(chain, fault.seq())));
            }
            done++;
        }
        connection.rollback();
        return new AuditVerification(
                done,
                records,
                signed.count(),
                signed.latest().map(SignedHead::at).orElse(null),
                List.copyOf(faults),
                stopped == null ? null : stopped.cursor());
    }

    private TreeSet<Integer> chains() throws SQLException {
        var chains = new TreeSet<Integer>();
        try (var query = connection.prepareStatement(CHAINS)) {
            var row = query.executeQuery();
            while (row.next()) {
                chains.add(row.getInt(1));
            }
        }
        return chains;
    }

    private @Nullable AuditFault first(VerifiedUntil from) throws SQLException {
        var inside = chain(from);
        var named = signed.forged().stream().anyMatch(fault -> fault.regionId() == from.chain());
        return inside != null || named || stopped != null ? inside : copies(from.chain());
    }

    private @Nullable AuditFault chain(VerifiedUntil from) throws SQLException {
        var chain = from.chain();
        var heads = signed.of(chain);
        var before = from.hash();
        var headHash = new byte[0];
        var last = from.seq();
        var headSeq = 0L;
        var left = most - records;
        try (var query = connection.prepareStatement(CHAIN)) {
            query.setInt(1, chain);
            query.setLong(2, last);
            query.setLong(3, left + 1);
            query.setFetchSize(AT_ONCE);
            var row = query.executeQuery();
            while (row.next()) {
                headSeq = row.getLong("head_seq");
                headHash = row.getBytes("head_hash");
                var seq = row.getLong("seq");
                if (row.wasNull()) {
                    break;
                }
                if (left-- == 0) {
                    stopped = new VerifiedUntil(chain, last, before);
                    return null;
                }
                if (seq != last + 1) {
                    return AuditFault.at(chain, last + 1, null, AuditFlaw.MISSING);
                }
                var hash = Sha256.of(before, row.getString("record"));
                var record = new StoredRecord(row);
                var head = heads.get(seq);
                if (!Arrays.equals(hash, row.getBytes("hash"))) {
                    return AuditFault.at(chain, seq, record.at(), AuditFlaw.ALTERED);
                }
                if (!record.isOf(chain, seq)) {
                    return AuditFault.at(chain, seq, record.at(), AuditFlaw.DISPLACED);
                }
                if (!record.columnsAgree()) {
                    return AuditFault.at(chain, seq, record.at(), AuditFlaw.COLUMN);
                }
                if (head != null && !head.hash().equals(HexFormat.of().formatHex(hash))) {
                    return AuditFault.at(chain, seq, record.at(), AuditFlaw.REWRITTEN);
                }
                records++;
                before = hash;
                last = seq;
            }
        } catch (JsonProcessingException e) {
            return AuditFault.at(chain, last + 1, null, AuditFlaw.ALTERED);
        }
        if (Math.max(headSeq, heads.isEmpty() ? 0 : heads.lastKey()) > last) {
            return AuditFault.at(chain, last + 1, null, AuditFlaw.CUT);
        }
        var atEnd = headSeq == last && Arrays.equals(headHash, before);
        return atEnd ? null : AuditFault.at(chain, last, null, AuditFlaw.HEAD);
    }

    private @Nullable AuditFault copies(int chain) throws SQLException {
        try (var query = connection.prepareStatement(COPIES)) {
            query.setInt(1, chain);
            var row = query.executeQuery();
            while (row.next()) {
                if (!signed.has(row.getString("line"))) {
                    return AuditFault.at(chain, row.getLong("seq"), null, AuditFlaw.SIGNATURE);
                }
            }
        }
        return null;
    }

    private long trusted(int chain, long seq) {
        var head = signed.of(chain).lowerKey(seq);
        return head == null ? 0 : head;
    }
}
