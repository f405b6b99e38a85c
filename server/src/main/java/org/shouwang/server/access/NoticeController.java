package org.shouwang.server.access;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The notices to the officers of a place. */
@RestController
@RequestMapping("/api/v1/notices")
class NoticeController {

    private final Notices notices;
    private final Transactions transactions;

    NoticeController(Notices notices, Transactions transactions) {
        this.notices = notices;
        this.transactions = transactions;
    }

    @GetMapping
    @Allowed(Duty.READ)
    NoticeList list(Actor actor) {
        return transactions.as(actor, () -> new NoticeList(notices.all()));
    }

    @PutMapping("/{id}/seen")
    @Allowed({Duty.TRIAGE, Duty.DECIDE, Duty.AUDIT})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void seen(Actor actor, @PathVariable UUID id) {
        if (!transactions.as(actor, () -> notices.seen(id, actor))) {
            throw Refused.notFound();
        }
    }

    record NoticeList(List<Notices.Notice> items) {}
}
