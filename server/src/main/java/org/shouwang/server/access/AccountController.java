package org.shouwang.server.access;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.server.region.Regions;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Accounts as the administrators of a place see and look after them. */
@RestController
@RequestMapping("/api/v1/accounts")
class AccountController {

    private final Accounts accounts;
    private final AccountChanges changes;
    private final AccountCare care;
    private final AccountViews views;
    private final Regions regions;

    AccountController(
            Accounts accounts,
            AccountChanges changes,
            AccountCare care,
            AccountViews views,
            Regions regions) {
        this.accounts = accounts;
        this.changes = changes;
        this.care = care;
        this.views = views;
        this.regions = regions;
    }

    @GetMapping
    @Allowed({Duty.ADMINISTER, Duty.SECURE})
    AccountList list(Actor actor) {
        return new AccountList(
                accounts.in(actor.place()).stream()
                        .filter(stored -> actor.place().contains(stored.home()))
                        .filter(stored -> AccountChanges.isWithin(actor, stored.posts()))
                        .map(views::account)
                        .toList());
    }

    /**
     * Proposes a new account. One that exists or is proposed already is refused, so that asking
     * twice does no harm and needs no key.
     */
    @PostMapping
    @Allowed(Duty.ADMINISTER)
    @ResponseStatus(HttpStatus.CREATED)
    AccountViews.ChangeView open(Actor actor, @RequestBody AccountForm form) {
        var posts = form.checkedPosts(regions);
        return views.change(
                changes.propose(actor, form.strippedAccount(), form.strippedName(), posts, true));
    }

    /** Proposes other posts for an account. */
    @PutMapping("/{account}/posts")
    @Allowed(Duty.ADMINISTER)
    AccountViews.ChangeView change(
            Actor actor, @PathVariable String account, @RequestBody PostsForm form) {
        var whole = new AccountForm(account, form.name(), form.posts());
        var posts = whole.checkedPosts(regions);
        return views.change(changes.propose(actor, account, whole.strippedName(), posts, false));
    }

    /**
     * Closes an account for good and ends its sessions.
     *
     * @param reason why, at least four characters; it is kept in the audit chain
     */
    @DeleteMapping("/{account}")
    @Allowed({Duty.ADMINISTER, Duty.SECURE})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(
            Actor actor,
            @PathVariable String account,
            @RequestParam(defaultValue = "") String reason) {
        care.close(actor, account, reason);
    }

    @PutMapping("/{account}/lock")
    @Allowed(Duty.SECURE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void lock(Actor actor, @PathVariable String account, @RequestBody LockForm form) {
        if (Objects.requireNonNullElse(form.locked(), true)) {
            care.lock(actor, account);
        } else {
            care.unlock(actor, account);
        }
    }

    /** A one-time code to set the password, shown once. */
    @PostMapping("/{account}/code")
    @Allowed(Duty.SECURE)
    @Confirmed
    @ResponseStatus(HttpStatus.CREATED)
    OneTimeCodes.Code reset(Actor actor, @PathVariable String account) {
        return care.reset(actor, account);
    }

    @DeleteMapping("/{account}/second-factor")
    @Allowed(Duty.SECURE)
    @Confirmed
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeSecondFactor(Actor actor, @PathVariable String account) {
        care.removeSecondFactor(actor, account);
    }

    @GetMapping("/{account}/sessions")
    @Allowed(Duty.SECURE)
    SessionList sessions(Actor actor, @PathVariable String account) {
        return new SessionList(
                views.sessions(care.sessions(actor, account).stream(), Optional.empty()));
    }

    @DeleteMapping("/{account}/sessions")
    @Allowed(Duty.SECURE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endSessions(Actor actor, @PathVariable String account) {
        care.endSessions(actor, account);
    }

    record AccountList(List<AccountViews.AccountView> items) {}

    record SessionList(List<AccountViews.SessionView> items) {}

    record PostsForm(@Nullable String name, @Nullable List<AccountForm.PostForm> posts) {}

    record LockForm(@Nullable Boolean locked) {}
}
