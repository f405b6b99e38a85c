package org.shouwang.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The description of the API knows a type by its simple name: two types of one name would become
 * one, and say of one of them what is not so.
 */
@ServerTest
class ApiNamesTest {

    private static final String OURS = "org.shouwang";

    /** Names that are shared since before this test. Nothing is added here. */
    private static final Set<String> SHARED_ALREADY =
            Set.of("Counts", "Item", "Officer", "Page", "Place", "Row", "Started", "Step");

    private final RequestMappingHandlerMapping endpoints;

    ApiNamesTest(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping endpoints) {
        this.endpoints = endpoints;
    }

    @Test
    void no_further_two_types_of_the_api_have_one_simple_name() {
        var types = new LinkedHashSet<Class<?>>();
        endpoints.getHandlerMethods().values().stream()
                .filter(method -> method.getBeanType().getName().startsWith(OURS))
                .forEach(method -> collect(method, types));
        var byName = new TreeMap<String, Set<String>>();
        types.forEach(type ->
                byName.computeIfAbsent(type.getSimpleName(), name -> new TreeSet<>())
                        .add(type.getName()));
        byName.values().removeIf(named -> named.size() == 1);
        byName.keySet().removeAll(SHARED_ALREADY);

        assertThat(types).isNotEmpty();
        assertThat(byName).as("give one of the types of each line another name").isEmpty();
    }

    private static void collect(HandlerMethod endpoint, Set<Class<?>> types) {
        collect(endpoint.getMethod().getGenericReturnType(), types);
        Arrays.stream(endpoint.getMethod().getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RequestBody.class))
                .forEach(parameter -> collect(parameter.getParameterizedType(), types));
    }

    /** A type and all that it is made of. */
    private static void collect(Type type, Set<Class<?>> types) {
        switch (type) {
            case ParameterizedType generic -> {
                collect(generic.getRawType(), types);
                Arrays.stream(generic.getActualTypeArguments())
                        .forEach(each -> collect(each, types));
            }
            case WildcardType wildcard ->
                    Arrays.stream(wildcard.getUpperBounds()).forEach(each -> collect(each, types));
            case Class<?> one -> collect(one, types);
            default -> {}
        }
    }

    private static void collect(Class<?> type, Set<Class<?>> types) {
        if (type.isRecord() && type.getName().startsWith(OURS) && types.add(type)) {
            Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .forEach(each -> collect(each, types));
        }
    }
}
