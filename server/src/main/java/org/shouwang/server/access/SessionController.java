package org.shouwang.server.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.region.Place;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.Regions;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out, the place to work in, and looks beyond it. */
@RestController
@RequestMapping("/api/v1/session")
class SessionController {

    private final SignIn signIn;
    private final Sessions sessions;
    private final SessionRows rows;
    private final BreakGlass breakGlass;
    private final Glasses glasses;
    private final Regions regions;
    private final AccessSettings settings;
    private final Clock clock;

    SessionController(
            SignIn signIn,
            Sessions sessions,
            SessionRows rows,
            BreakGlass breakGlass,
            Glasses glasses,
            Regions regions,
            AccessSettings settings,
            Clock clock) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.rows = rows;
        this.breakGlass = breakGlass;
        this.glasses = glasses;
        this.regions = regions;
        this.settings = settings;
        this.clock = clock;
    }

    @PostMapping
    @Open(Open.To.EVERYBODY)
    Me open(
            @RequestBody Credentials credentials,
            HttpServletRequest request,
            HttpServletResponse response) {
        var actor =
                signIn.signIn(
                        credentials.requireAccount(),
                        credentials.requirePassword(),
                        credentials.givenCode());
        sessions.open(actor, request, response);
        return Me.of(actor, regions);
    }

    @GetMapping
    @Open(Open.To.SIGNED_IN)
    Me who(SignedIn signedIn) {
        return Me.of(
                signedIn,
                regions,
                settings.secondFactor() == SecondFactorDemand.REQUIRED
                        && DutyInterceptor.isGuarded(signedIn.stored())
                        && !signedIn.stored().row().secondFactor(),
                signedIn.actor().glass().flatMap(glasses::find));
    }

    @DeleteMapping
    @Open(Open.To.SIGNED_IN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(SignedIn signedIn, HttpServletRequest request) {
        signIn.signOut(signedIn.actor());
        sessions.close(signedIn, request);
    }

    /** The password again, before a sensitive step. */
    @PostMapping("/confirmation")
    @Open(Open.To.SIGNED_IN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(SignedIn signedIn, @RequestBody Credentials credentials) {
        signIn.confirm(signedIn, credentials.requirePassword(), credentials.givenCode());
        rows.confirmed(signedIn.sessionId(), clock.instant());
    }

    /** Works in another of the own places from now on. */
    @PutMapping("/place")
    @Open(Open.To.SIGNED_IN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void move(SignedIn signedIn, @RequestBody PlaceForm form) {
        var place =
                RegionCode.parse(form.place() == null ? "-" : form.place())
                        .filter(code -> signedIn.stored().actorIn(code).isPresent())
                        .orElseThrow(Refused::notFound);
        rows.move(signedIn.sessionId(), place, null);
    }

    /** Looks at a place beyond the own area, with a reason, for a few hours. */
    @PostMapping("/glass")
    @Allowed(Duty.READ)
    @Confirmed
    @ResponseStatus(HttpStatus.CREATED)
    Me.Looking look(Actor actor, SignedIn signedIn, @RequestBody GlassForm form) {
        var place = RegionCode.parse(form.place() == null ? "-" : form.place()).orElse(null);
        var reason = form.reason() == null ? "" : form.reason().strip();
        var glass = breakGlass.open(signedIn, place, reason);
        return new Me.Looking(
                new Place.Named(glass.place(), regions.place(glass.place()).name()),
                glass.reason(),
                glass.until());
    }

    @DeleteMapping("/glass")
    @Open(Open.To.SIGNED_IN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void lookAway(SignedIn signedIn) {
        breakGlass.end(signedIn);
    }

    record PlaceForm(@Nullable String place) {}

    record GlassForm(@Nullable String place, @Nullable String reason) {}

    /** What somebody types to sign in. */
    record Credentials(@Nullable String account, @Nullable String password, @Nullable String code) {

        private static final Title MISSING = new Title("没有填写。", "This is missing.");

        String requireAccount() {
            check();
            return account == null ? "" : account;
        }

        String requirePassword() {
            return password == null ? "" : password;
        }

        String givenCode() {
            return code == null ? "" : code;
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
