package org.shouwang.server.pages;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.shouwang.server.Folders;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Serves the folder of the built web app. Files with a hash in their name never change; all others
 * are asked for anew.
 */
@Configuration(proxyBeanMethods = false)
class WebApp implements WebMvcConfigurer {

    private static final Duration FOR_EVER = Duration.ofDays(365);

    private final String folder;

    WebApp(Folders folders) {
        // The URI of a folder ends with a slash only if the folder is there already; Spring needs
        // exactly one.
        this.folder =
                folders.web()
                        .toAbsolutePath()
                        .normalize()
                        .toUri()
                        .toString()
                        .replaceFirst("/*$", "/");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(folder + "assets/")
                .setCacheControl(CacheControl.maxAge(FOR_EVER).immutable());
        registry.addResourceHandler("/**")
                .addResourceLocations(folder)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new OrFirstPage());
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/index.html");
    }

    /**
     * The app draws its own addresses (/leads, /households/…), so each of them begins with its
     * first page.
     */
    private static final class OrFirstPage extends PathResourceResolver {

        @Override
        protected @Nullable Resource getResource(String path, Resource location)
                throws IOException {
            var file = super.getResource(path, location);
            return file == null && isPage(path) ? super.getResource("index.html", location) : file;
        }

        /** A missing picture or script is missing; only addresses without an ending are pages. */
        private static boolean isPage(String path) {
            return !path.startsWith("api/")
                    && !path.substring(path.lastIndexOf('/') + 1).contains(".");
        }
    }
}
