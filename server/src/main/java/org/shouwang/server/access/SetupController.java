package org.shouwang.server.access;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.region.Regions;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The ways in for somebody who cannot sign in yet: by the first-run token, or by a code. */
@RestController
class SetupController {

    private final FirstAdministrators administrators;
    private final Passwords passwords;
    private final Regions regions;

    SetupController(FirstAdministrators administrators, Passwords passwords, Regions regions) {
        this.administrators = administrators;
        this.passwords = passwords;
        this.regions = regions;
    }

    /** One of the three administrators; the system administrator unless another is named. */
    @PostMapping("/api/v1/setup")
    @Open(Open.To.EVERYBODY)
    @ResponseStatus(HttpStatus.CREATED)
    Me setup(@RequestBody SetupRequest request) {
        var account = text(request.account());
        var name = text(request.name());
        var role = request.role() == null ? Role.SYSTEM_ADMINISTRATOR : request.role();
        var check = AccountForm.checkNames(new BrokenInput.Check(), account, name);
        check.that(
                role.isAdministrator(),
                "/role",
                new Title("只能设立三员之一。", "Only one of the three administrators is made here."),
                new Title(
                        "请选择系统、安全或审计管理员。",
                        "Choose the system, the security or the audit administrator."));
        new PasswordRules(plain(request.password()), List.of(account, name))
                .check(check, "/password")
                .orThrow();
        var actor =
                administrators.make(
                        text(request.token()), role, account, plain(request.password()), name);
        return Me.of(actor, regions);
    }

    /** Somebody sets their password by the code that they were given. */
    @PostMapping("/api/v1/password")
    @Open(Open.To.EVERYBODY)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void setPassword(@RequestBody CodeRequest request) {
        passwords.setByCode(
                text(request.account()).toLowerCase(Locale.ROOT),
                text(request.code()),
                plain(request.password()));
    }

    record SetupRequest(
            @Nullable String token,
            @Nullable Role role,
            @Nullable String account,
            @Nullable String password,
            @Nullable String name) {

        @Override
        public String toString() {
            return "setup of " + account;
        }
    }

    record CodeRequest(@Nullable String account, @Nullable String code, @Nullable String password) {

        @Override
        public String toString() {
            return "password of " + account;
        }
    }

    /** Spaces at the ends of a password belong to it. */
    private static String plain(@Nullable String password) {
        return Objects.requireNonNullElse(password, "");
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
