package org.shouwang.server.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.server.access.DocumentNumber;
import org.shouwang.server.access.PersonName;

/**
 * Who a person is, to be compared with what somebody else wrote of them; name and number go out
 * masked.
 *
 * @param number of the person in the register
 * @param place the village of their file
 */
public record Identity(
        String number,
        PersonName name,
        @Nullable DocumentNumber document,
        @Nullable LocalDate birth,
        String place) {}
