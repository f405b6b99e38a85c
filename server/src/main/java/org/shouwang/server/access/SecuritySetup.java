package org.shouwang.server.access;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The filters before every request: session, forgery, headers. Duties are checked behind them, at
 * each handler.
 */
@Configuration(proxyBeanMethods = false)
class SecuritySetup {

    /**
     * Only our own scripts. Style attributes are allowed, because charts and tables place
     * themselves by them.
     */
    private static final String CONTENT_POLICY =
            String.join(
                    "; ",
                    "default-src 'none'",
                    "script-src 'self'",
                    "style-src 'self'",
                    "style-src-attr 'unsafe-inline'",
                    "img-src 'self' data: blob:",
                    "font-src 'self' data:",
                    "connect-src 'self'",
                    "manifest-src 'self'",
                    "worker-src 'self'",
                    "form-action 'self'",
                    "base-uri 'none'",
                    "frame-ancestors 'none'");

    @Bean
    SecurityFilterChain filters(HttpSecurity http, ProblemWriter problems) {
        return http.csrf(csrf -> csrf.spa())
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .logout(logout -> logout.disable())
                .anonymous(anonymous -> anonymous.disable())
                .requestCache(cache -> cache.disable())
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(
                                        HttpMethod.POST,
                                        "/api/v1/session",
                                        "/api/v1/setup",
                                        "/api/v1/password")
                                .permitAll()
                                .requestMatchers(
                                        "/api/v1/health",
                                        "/api/v1/error",
                                        "/api/v1/verification/reports/check/*")
                                .permitAll()
                                .requestMatchers("/api/**")
                                .authenticated()
                                .anyRequest()
                                .permitAll())
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint((request, response, refusal) ->
                                        problems.write(
                                                FrameworkRefusals.notSignedIn(), request, response))
                                .accessDeniedHandler((request, response, refusal) ->
                                        problems.write(
                                                FrameworkRefusals.forged(), request, response)))
                .headers(SecuritySetup::headers)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(policy ->
                        policy.policy("camera=(), microphone=(), geolocation=(), payment=()"))
                .crossOriginOpenerPolicy(policy ->
                        policy.policy(
                                org.springframework.security.web.header.writers
                                        .CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy
                                        .SAME_ORIGIN))
                .frameOptions(frame -> frame.deny());
    }

    @Bean
    PasswordEncoder passwordEncoder(AccessSettings settings) {
        return new BCryptPasswordEncoder(settings.bcryptStrength());
    }

    /**
     * There is no other way to authenticate than {@link SignIn}; with this bean Spring invents no
     * default user.
     */
    @Bean
    AuthenticationManager noOtherWay() {
        return authentication -> {
            throw new AuthenticationServiceException("sign in by POST /api/v1/session");
        };
    }

    /** Legal clocks run by the days of China, wherever the machine stands. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }
}
