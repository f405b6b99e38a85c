package org.shouwang.server;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.modulith.Modulithic;

/** The server: start it here, from the command line or from a test. */
@Modulithic(systemName = "Shouwang")
@SpringBootApplication
@ConfigurationPropertiesScan
public class ShouwangServer {

    /** Starts with these settings on top of the defaults; see docs/operating.md for all of them. */
    public static ConfigurableApplicationContext start(Map<String, Object> settings) {
        var application = new SpringApplication(ShouwangServer.class);
        application.addInitializers(new GivenSettings(settings));
        return application.run();
    }

    public static void main(String[] arguments) {
        SpringApplication.run(ShouwangServer.class, arguments);
    }
}
