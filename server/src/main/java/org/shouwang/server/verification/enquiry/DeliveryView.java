package org.shouwang.server.verification.enquiry;

import java.time.Instant;
import java.util.UUID;
import org.shouwang.server.verification.Channel;

/**
 * An answer that was received (回执).
 *
 * @param accepted rows that answer for somebody on the list
 * @param refused rows that could not be read, each with its reason
 * @param questions rows of which a person must say whose they are
 * @param strangers rows about nobody who was asked about
 * @param late whether it came after the day it was due
 * @param whole whether it is as long as it says
 * @param repeated whether it was here before, so that nothing happened
 */
public record DeliveryView(
        UUID id,
        UUID enquiry,
        String number,
        Channel channel,
        String fileHash,
        String receivedBy,
        Instant receivedAt,
        long rows,
        long accepted,
        long refused,
        long questions,
        long strangers,
        boolean late,
        boolean whole,
        boolean repeated) {

    DeliveryView again() {
        return new DeliveryView(
                id,
                enquiry,
                number,
                channel,
                fileHash,
                receivedBy,
                receivedAt,
                rows,
                accepted,
                refused,
                questions,
                strangers,
                late,
                whole,
                true);
    }
}
