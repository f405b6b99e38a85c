package org.shouwang.server.verification.enquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.server.access.Refused;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.verification.Channel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lists for departments, as an officer sees them. Every method runs inside a transaction. */
@Repository
class ReadEnquiries {

    private static final String SELECT =
            """
            select e.id, e.number, e.department, e.holder, e.datasets, e.channel, e.state, e.persons, e.list_hash,
                   e.prepared_at, e.sent_at, e.due_on, e.attempts, e.last_error, e.retry_at
              from verification.enquiry e
            """;

    private final JdbcClient db;
    private final DeliveryRows deliveries;

    ReadEnquiries(JdbcClient db, DeliveryRows deliveries) {
        this.db = db;
        this.deliveries = deliveries;
    }

    /** How far a list has come. */
    enum EnquiryState {
        PREPARED,
        SENT,
        PARTLY,
        ANSWERED,
        CLOSED
    }

    /**
     * A list as it is told.
     *
     * @param holder the place whose office holds the data
     * @param lastError why the last attempt to send failed, as a code; empty if it did not
     */
    record EnquiryLine(
            UUID id,
            String number,
            String department,
            String holder,
            List<String> datasets,
            Channel channel,
            EnquiryState state,
            long persons,
            @Nullable String listHash,
            Instant preparedAt,
            @Nullable Instant sentAt,
            LocalDate dueOn,
            int attempts,
            String lastError,
            @Nullable Instant retryAt) {}

    /** A page, and where the next begins. */
    record EnquiryPage(List<EnquiryLine> items, Optional<UUID> next) {}

    /** Its lines by state, and what came back. */
    record EnquiryView(EnquiryLine enquiry, LineCounts lines, List<DeliveryView> deliveries) {}

    /** How many persons are where. */
    record LineCounts(long prepared, long sent, long answered, long stopped, long late) {}

    /** The latest first. */
    EnquiryPage page(
            RegionCode place,
            Optional<EnquiryState> state,
            Optional<String> department,
            Optional<UUID> after,
            int limit) {
        var found =
                db.sql(
                                SELECT
                                        + """
                                         where e.region >= :from
                                           and e.region < :to
                                           and (cast(:state as text) is null or e.state = :state)
                                           and (cast(:department as text) is null or e.department = :department)
                                           and (cast(:after as uuid) is null or e.id < :after)
                                           and e.persons > 0
                                         order by e.id desc
                                         limit :limit
                                        """)
                        .param("from", place.scope().from())
                        .param("to", place.scope().to())
                        .param("state", state.map(Enum::name).orElse(null), Types.VARCHAR)
                        .param("department", department.orElse(null), Types.VARCHAR)
                        .param("after", after.orElse(null), Types.OTHER)
                        .param("limit", limit + 1)
                        .query(ReadEnquiries::read)
                        .list();
        boolean more = found.size() > limit;
        var page = more ? found.subList(0, limit) : found;
        return new EnquiryPage(page, more ? Optional.of(page.getLast().id()) : Optional.empty());
    }

    EnquiryView one(UUID id) {
        var enquiry =
                db.sql(SELECT + " where e.id = :id")
                        .param("id", id)
                        .query(ReadEnquiries::read)
                        .optional()
                        .orElseThrow(Refused::notFound);
        var lines =
                db.sql(
                                """
                                select count(*) filter (where state = 'PREPARED') as prepared,
                                       count(*) filter (where state = 'SENT') as sent,
                                       count(*) filter (where state = 'ANSWERED') as answered,
                                       count(*) filter (where state = 'STOPPED') as stopped,
                                       count(*) filter (where late) as late
                                  from verification.enquiry_line
                                 where enquiry_id = :id
                                """)
                        .param("id", id)
                        .query(LineCounts.class)
                        .single();
        return new EnquiryView(enquiry, lines, deliveries.of(id));
    }

    private static EnquiryLine read(ResultSet row, int n) throws SQLException {
        return new EnquiryLine(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("department"),
                row.getString("holder"),
                Arrays.asList((String[]) row.getArray("datasets").getArray()),
                Channel.valueOf(row.getString("channel")),
                EnquiryState.valueOf(row.getString("state")),
                row.getLong("persons"),
                row.getString("list_hash"),
                row.getObject("prepared_at", OffsetDateTime.class).toInstant(),
                instant(row, "sent_at"),
                row.getObject("due_on", LocalDate.class),
                row.getInt("attempts"),
                row.getString("last_error"),
                instant(row, "retry_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
