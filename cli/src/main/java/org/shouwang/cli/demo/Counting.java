package org.shouwang.cli.demo;

import java.util.LinkedHashMap;
import org.shouwang.cli.api.Api;
import org.shouwang.cli.demo.Summary.County;
import org.shouwang.cli.demo.Summary.Verification;
import tools.jackson.databind.JsonNode;

/** Counts the county through the API, as its officers see it. */
final class Counting {

    private final DemoServer server;

    Counting(DemoServer server) {
        this.server = server;
    }

    Summary count(long importedRows, long refusedRows, double seconds) {
        var counties = new LinkedHashMap<String, County>();
        long households = 0;
        long persons = 0;
        try (var api = server.signedInAs(DemoAccount.DATA_OFFICER)) {
            for (var county : CountyLoad.COUNTIES) {
                var total = api.get("/figures?place=" + county).path("total");
                counties.put(
                        county,
                        new County(
                                number(total, "registeredPersons"), number(total, "dibaoPersons")));
                households += number(total, "households");
                persons += number(total, "persons");
            }
            return new Summary(
                    counties,
                    new Verification(households, persons),
                    importedRows,
                    refusedRows,
                    leads(api),
                    seconds);
        }
    }

    private static long leads(Api api) {
        return CountyLoad.COUNTIES.stream()
                .mapToLong(county -> number(api.get("/leads/counts?place=" + county), "open"))
                .sum();
    }

    private static long number(JsonNode object, String field) {
        if (!object.path(field).isNumber()) {
            throw new IllegalStateException("the server counted no " + field + ": " + object);
        }

        return object.path(field).asLong();
    }
}
