package org.shouwang.server.access;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What waits for the second person. */
@RestController
@RequestMapping("/api/v1/account-changes")
class AccountChangeController {

    private final AccountChanges changes;
    private final AccountViews views;

    AccountChangeController(AccountChanges changes, AccountViews views) {
        this.changes = changes;
        this.views = views;
    }

    @GetMapping
    @Allowed({Duty.ADMINISTER, Duty.SECURE})
    ChangeList list(Actor actor) {
        return new ChangeList(changes.in(actor).stream().map(views::change).toList());
    }

    @PostMapping("/{id}/confirmation")
    @Allowed(Duty.SECURE)
    @Confirmed
    SettledView confirm(Actor actor, @PathVariable UUID id) {
        var settled = changes.confirm(actor, id);
        return new SettledView(views.change(settled.change()), settled.code().orElse(null));
    }

    @PostMapping("/{id}/refusal")
    @Allowed(Duty.SECURE)
    SettledView refuse(Actor actor, @PathVariable UUID id) {
        return new SettledView(views.change(changes.refuse(actor, id)), null);
    }

    record ChangeList(List<AccountViews.ChangeView> items) {}

    /** A settled change; the code of a new account is shown this once. */
    record SettledView(AccountViews.ChangeView change, OneTimeCodes.@Nullable Code code) {}
}
