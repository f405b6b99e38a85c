package org.shouwang.server.access;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.Regions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** The posts of accounts as they are stored. */
@Repository
class Posts {

    private final JdbcClient db;
    private final Regions regions;
    private final Clock clock;

    Posts(JdbcClient db, Regions regions, Clock clock) {
        this.db = db;
        this.regions = regions;
        this.clock = clock;
    }

    static Set<Role> roles(Collection<Post> held) {
        return held.stream().map(Post::role).collect(Collectors.toUnmodifiableSet());
    }

    /** The posts of these accounts, the widest place first. */
    Map<String, List<Post>> of(Collection<String> accounts) {
        var held = new HashMap<String, List<Post>>();
        if (!accounts.isEmpty()) {
            db.sql(
                            """
                            select account, role, place, departments, since
                              from access.post
                             where account in (:accounts)
                             order by account, length(place), place, since, role
                            """)
                    .param("accounts", accounts)
                    .query(row -> {
                        var place = new RegionCode(row.getString("place"));
                        var since = row.getObject("since", LocalDate.class);
                        held.computeIfAbsent(row.getString("account"), none -> new ArrayList<>())
                                .add(
                                        new Post(
                                                Role.valueOf(row.getString("role")),
                                                place,
                                                departments(row.getArray("departments")),
                                                regions.given(place, since)));
                    });
        }
        return held;
    }

    void add(String account, List<Post> held) {
        for (var post : held) {
            db.sql(
                            """
                            insert into access.post (account, role, place, departments, since)
                            values (:account, :role, :place, :departments, :since)
                            """)
                    .param("account", account)
                    .param("role", post.role().name())
                    .param("place", post.place().value())
                    .param("since", LocalDate.now(clock))
                    .param(
                            "departments",
                            new SqlArrayValue("text", post.departments().names().toArray()))
                    .update();
        }
    }

    void remove(String account) {
        db.sql("delete from access.post where account = :account")
                .param("account", account)
                .update();
    }

    private static Departments departments(Array stored) throws SQLException {
        return new Departments(
                Arrays.stream((String[]) stored.getArray()).collect(Collectors.toSet()));
    }
}
