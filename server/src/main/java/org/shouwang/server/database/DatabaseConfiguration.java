package org.shouwang.server.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.shouwang.server.Folders;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts the database together: our own server or a named one, the owner to migrate, the application
 * to work.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** Stopped last, after the pool that uses it. */
    @Bean(destroyMethod = "close")
    Database database(DatabaseSettings settings, Folders folders) {
        return settings.isExternal()
                ? Database.named(
                        Address.of(settings.url(), settings.ownerPassword(), settings.password()))
                : Database.own(
                        PgServer.start(
                                folders.data().resolve("postgres"),
                                settings.software(),
                                settings.durable()));
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(Database database, DatabaseSettings settings) {
        var address = database.address();
        var pool = new HikariConfig();
        pool.setPoolName("application");
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.application().user());
        pool.setPassword(address.application().password());
        pool.setMaximumPoolSize(settings.connectionsMax());
        pool.setMinimumIdle(2);
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("ApplicationName", "shouwang");
        return new HikariDataSource(pool);
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownersDataSource(Database database) {
        var address = database.address();
        var source = new PGSimpleDataSource();
        source.setUrl(address.url());
        source.setUser(address.owner().user());
        source.setPassword(address.owner().password());
        return source;
    }
}
