package org.shouwang.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Allowed;
import org.shouwang.server.access.Open;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every door has a lock: each handler names the duty it asks for and takes the actor. */
@ServerTest
class EndpointsTest {

    private static final List<String> OPEN_TO_EVERYBODY =
            List.of(
                    "/api/v1/error",
                    "/api/v1/verification/reports/check/{code}",
                    "/api/v1/health",
                    "POST /api/v1/password",
                    "POST /api/v1/session",
                    "POST /api/v1/setup");

    private final RequestMappingHandlerMapping handlers;
    private final TestServer server;

    EndpointsTest(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers,
            TestServer server) {
        this.handlers = handlers;
        this.server = server;
    }

    @Test
    void every_handler_names_its_duty_or_says_for_whom_it_is_open() {
        assertThat(ours())
                .isNotEmpty()
                .allSatisfy(endpoint -> {
                    boolean duty = endpoint.handler().hasMethodAnnotation(Allowed.class);
                    boolean open = endpoint.handler().hasMethodAnnotation(Open.class);
                    assertThat(duty ^ open)
                            .as("%s has one of @Allowed and @Open", endpoint)
                            .isTrue();
                });
    }

    @Test
    void every_handler_with_a_duty_takes_the_actor() {
        assertThat(ours())
                .filteredOn(endpoint -> endpoint.handler().hasMethodAnnotation(Allowed.class))
                .allSatisfy(endpoint ->
                        assertThat(endpoint.handler().getMethod().getParameterTypes())
                                .as("%s takes the Actor", endpoint)
                                .contains(Actor.class));
    }

    @Test
    void what_is_open_to_everybody_is_a_list_that_somebody_read() {
        var open =
                ours().filter(endpoint -> endpoint.isOpenTo(Open.To.EVERYBODY))
                        .map(endpoint -> endpoint.isRead() ? endpoint.path() : endpoint.toString());

        assertThat(open).containsExactlyInAnyOrderElementsOf(OPEN_TO_EVERYBODY);
    }

    @Test
    void every_handler_lies_once_below_the_version_of_the_api() {
        assertThat(ours())
                .allSatisfy(endpoint ->
                        assertThat(endpoint.path())
                                .startsWith("/api/v1/")
                                .doesNotContain("/api/v1/api"));
    }

    @Test
    void nobody_gets_through_a_closed_door_without_signing_in() {
        assertThat(ours())
                .filteredOn(endpoint -> !endpoint.isOpenTo(Open.To.EVERYBODY))
                .allSatisfy(endpoint ->
                        assertThat(
                                        server.http()
                                                .method(endpoint.method())
                                                .uri(endpoint.someAddress())
                                                .with(csrf()))
                                .as(endpoint.toString())
                                .hasStatus(401));
    }

    @Test
    void without_the_duty_no_officer_gets_through() {
        assertThat(ours())
                .filteredOn(endpoint -> endpoint.handler().hasMethodAnnotation(Allowed.class))
                .allSatisfy(endpoint ->
                        assertThat(officersWithout(endpoint))
                                .allSatisfy(officer ->
                                        assertThat(
                                                        server.http()
                                                                .method(endpoint.method())
                                                                .uri(endpoint.someAddress())
                                                                .session(server.session(officer))
                                                                .with(csrf()))
                                                .as("%s as %s", endpoint, officer)
                                                .hasStatus(403)));
    }

    private static Stream<Officer> officersWithout(Endpoint endpoint) {
        var duties =
                Objects.requireNonNull(endpoint.handler().getMethodAnnotation(Allowed.class))
                        .value();
        return Arrays.stream(Officer.values())
                .filter(officer -> Arrays.stream(duties).noneMatch(officer.actor()::may));
    }

    private Stream<Endpoint> ours() {
        return Endpoint.all(handlers);
    }
}
