package org.shouwang.server.access;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a handler the actor whom the interceptor let through. */
final class ActorArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        var type = parameter.getParameterType();
        return type == Actor.class || type == SignedIn.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory factory) {
        var found =
                request.getAttribute(DutyInterceptor.SIGNED_IN, RequestAttributes.SCOPE_REQUEST);
        if (found instanceof SignedIn signedIn) {
            return parameter.getParameterType() == Actor.class ? signedIn.actor() : signedIn;
        }
        throw FrameworkRefusals.notSignedIn();
    }
}
