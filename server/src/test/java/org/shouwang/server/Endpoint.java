package org.shouwang.server;

import java.util.stream.Stream;
import org.shouwang.server.access.Allowed;
import org.shouwang.server.access.Open;
import org.springframework.http.HttpMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One address with one method, and who answers there. */
record Endpoint(HttpMethod method, String path, HandlerMethod handler) {

    /** Every endpoint of the server that is ours. */
    static Stream<Endpoint> all(RequestMappingHandlerMapping handlers) {
        return handlers.getHandlerMethods().entrySet().stream()
                .filter(entry ->
                        entry.getValue().getBeanType().getName().startsWith("org.shouwang."))
                .flatMap(entry -> of(entry.getKey(), entry.getValue()));
    }

    private static Stream<Endpoint> of(RequestMappingInfo mapping, HandlerMethod handler) {
        var methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(path ->
                        methods.isEmpty()
                                ? Stream.of(new Endpoint(HttpMethod.GET, path, handler))
                                : methods.stream()
                                        .map(method ->
                                                new Endpoint(
                                                        method.asHttpMethod(), path, handler)));
    }

    boolean hasDuty() {
        return handler.hasMethodAnnotation(Allowed.class);
    }

    boolean isOpenTo(Open.To whom) {
        var open = handler.getMethodAnnotation(Open.class);
        return open != null && open.value() == whom;
    }

    boolean isRead() {
        return method.equals(HttpMethod.GET);
    }

    /** The address with something in place of each variable; whether it exists must not matter. */
    String someAddress() {
        return path.replaceAll("\\{[^}]*}", "1");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
