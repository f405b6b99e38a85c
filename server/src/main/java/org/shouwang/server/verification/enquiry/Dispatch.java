package org.shouwang.server.verification.enquiry;

import java.util.List;
import java.util.UUID;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Refused;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.verification.Channel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Sends an enquiry by the way of its department. */
@Service
public class Dispatch {

    private final JdbcClient db;
    private final Transactions transactions;
    private final SendEnquiry sending;
    private final List<Way> ways;

    Dispatch(JdbcClient db, Transactions transactions, SendEnquiry sending, List<Way> ways) {
        this.db = db;
        this.transactions = transactions;
        this.sending = sending;
        this.ways = List.copyOf(ways);
    }

    /**
     * A way to a department (通道) that needs no hands. What it cannot send now, it sends later by
     * itself.
     */
    public interface Way {

        Channel channel();

        /** Opens its own transactions. */
        SendEnquiry.Sent send(Actor officer, UUID enquiry);
    }

    /** People carry what no way carries. */
    public SendEnquiry.Sent send(Actor officer, UUID enquiry) {
        var channel = channel(officer, enquiry);
        return ways.stream()
                .filter(way -> way.channel() == channel)
                .findFirst()
                .map(way -> way.send(officer, enquiry))
                .orElseGet(() -> transactions.as(officer, () -> sending.send(officer, enquiry)));
    }

    private Channel channel(Actor officer, UUID enquiry) {
        return transactions.as(
                officer,
                () ->
                        db.sql("select channel from verification.enquiry where id = :id")
                                .param("id", enquiry)
                                .query((row, n) -> Channel.valueOf(row.getString(1)))
                                .optional()
                                .orElseThrow(Refused::notFound));
    }
}
