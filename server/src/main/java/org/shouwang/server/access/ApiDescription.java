package org.shouwang.server.access;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Describes the API for {@code docs/openapi.json}; off while the server serves, on in the test that
 * writes the file.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("springdoc.api-docs.enabled")
class ApiDescription {

    @Bean
    OpenAPI api() {
        // Who is asking comes from the session, never from the caller.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class, SignedIn.class);
        return new OpenAPI()
                .info(new Info().title("Shouwang 守望").version("v1"))
                .servers(List.of(new Server().url("/")));
    }
}
