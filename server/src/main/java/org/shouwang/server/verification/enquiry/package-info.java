/**
 * Requests, the lists that go out to departments, and their answers (委托、查询批、回执). A sending that no
 * live authorisation covers is refused by the database.
 */
@NullMarked
package org.shouwang.server.verification.enquiry;

import org.jspecify.annotations.NullMarked;
