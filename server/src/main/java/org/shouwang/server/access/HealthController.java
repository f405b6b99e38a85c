package org.shouwang.server.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells whoever watches the server that it serves and that its database answers. */
@RestController
class HealthController {

    private final JdbcClient db;

    HealthController(JdbcClient db) {
        this.db = db;
    }

    @GetMapping("/api/v1/health")
    @Open(Open.To.EVERYBODY)
    Health health() {
        return new Health(db.sql("select 'UP'").query(String.class).single());
    }

    record Health(String status) {}
}
