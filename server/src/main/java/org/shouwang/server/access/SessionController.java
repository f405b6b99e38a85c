package org.shouwang.server.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.region.Regions;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out. */
@RestController
@RequestMapping("/api/v1/session")
class SessionController {

    private final SignIn signIn;
    private final Sessions sessions;
    private final Regions regions;

    SessionController(SignIn signIn, Sessions sessions, Regions regions) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.regions = regions;
    }

    @PostMapping
    @Open(Open.To.EVERYBODY)
    Me open(
            @RequestBody Credentials credentials,
            HttpServletRequest request,
            HttpServletResponse response) {
        var actor = signIn.signIn(credentials.requireAccount(), credentials.requirePassword());
        sessions.open(actor, request, response);
        return Me.of(actor, regions);
    }

    @GetMapping
    @Open(Open.To.SIGNED_IN)
    Me who(Actor actor) {
        return Me.of(actor, regions);
    }

    @DeleteMapping
    @Open(Open.To.SIGNED_IN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(Actor actor, HttpServletRequest request) {
        signIn.signOut(actor);
        sessions.close(request);
    }

    /** What somebody types to sign in. */
    record Credentials(@Nullable String account, @Nullable String password) {

        private static final Title MISSING = new Title("没有填写。", "This is missing.");

        String requireAccount() {
            check();
            return account == null ? "" : account;
        }

        String requirePassword() {
            return password == null ? "" : password;
        }

        private void check() {
            new BrokenInput.Check()
                    .that(
                            account != null && !account.isBlank(),
                            "/account",
                            MISSING,
                            new Title("请填写账号。", "Enter the account."))
                    .that(
                            password != null && !password.isEmpty(),
                            "/password",
                            MISSING,
                            new Title("请填写口令。", "Enter the password."))
                    .orThrow();
        }

        @Override
        public String toString() {
            return "credentials";
        }
    }
}
