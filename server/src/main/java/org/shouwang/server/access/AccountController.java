package org.shouwang.server.access;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.Regions;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Opening and closing accounts. */
@RestController
class AccountController {

    private static final Title ROLE = new Title("没有这个岗位。", "There is no such post.");
    private static final Title ROLE_FIX =
            new Title("请从下列岗位中选择:" + rolesForPeople(), "Choose one of: " + rolesForPeople());
    private static final Title PLACE = new Title("没有这个行政区划。", "There is no such place.");
    private static final Title PLACE_FIX = new Title("请填写行政区划代码。", "Enter the code of a place.");

    private final OpenAccount openAccount;
    private final Regions regions;

    AccountController(OpenAccount openAccount, Regions regions) {
        this.openAccount = openAccount;
        this.regions = regions;
    }

    /** The first administrator. */
    @PostMapping("/api/v1/setup")
    @Open(Open.To.EVERYBODY)
    @ResponseStatus(HttpStatus.CREATED)
    Me setup(@RequestBody SetupRequest request) {
        new NewAccountCheck(request.account(), request.password(), request.name())
                .check()
                .orThrow();
        var actor =
                openAccount.first(
                        text(request.token()),
                        text(request.account()),
                        password(request.password()),
                        text(request.name()));
        return Me.of(actor, regions);
    }

    /**
     * An account that exists already is refused, so that asking twice does no harm and needs no
     * key.
     */
    @PostMapping("/api/v1/accounts")
    @Allowed(Duty.ADMINISTER)
    @ResponseStatus(HttpStatus.CREATED)
    Me open(Actor actor, @RequestBody AccountRequest request) {
        var role = role(text(request.role()));
        var place = RegionCode.parse(text(request.place())).filter(regions::exists);
        new NewAccountCheck(request.account(), request.password(), request.name())
                .check()
                .that(role.isPresent(), "/role", ROLE, ROLE_FIX)
                .that(place.isPresent() && request.place() != null, "/place", PLACE, PLACE_FIX)
                .orThrow();

        var account =
                new Actor(
                        text(request.account()),
                        text(request.name()),
                        Set.of(role.orElseThrow()),
                        place.orElseThrow());
        return Me.of(openAccount.open(actor, account, password(request.password())), regions);
    }

    @DeleteMapping("/api/v1/accounts/{account}")
    @Allowed(Duty.ADMINISTER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(Actor actor, @PathVariable String account) {
        openAccount.close(actor, account);
    }

    record SetupRequest(
            @Nullable String token,
            @Nullable String account,
            @Nullable String password,
            @Nullable String name) {

        @Override
        public String toString() {
            return "setup of " + account;
        }
    }

    record AccountRequest(
            @Nullable String account,
            @Nullable String password,
            @Nullable String name,
            @Nullable String role,
            @Nullable String place) {

        @Override
        public String toString() {
            return "account " + account;
        }
    }

    private static Optional<Role> role(String name) {
        return assignable().stream().filter(role -> role.name().equals(name)).findFirst();
    }

    private static List<Role> assignable() {
        return Arrays.stream(Role.values()).filter(role -> role != Role.SERVICE).toList();
    }

    private static String rolesForPeople() {
        return String.join(", ", assignable().stream().map(Role::name).toList());
    }

    /** Spaces at the ends of a password belong to it. */
    private static String password(@Nullable String password) {
        return password == null ? "" : password;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
