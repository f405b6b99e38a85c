package org.shouwang.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.shouwang.cli.BadInput;

/** A port in use is told before the server starts, with what to do. */
class PortsTest {

    @Test
    void a_port_in_use_is_refused_with_another_one_to_try() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.required(taken.getLocalPort()))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("已被占用")
                    .hasMessageContaining("--port " + (taken.getLocalPort() + 1));
        }
    }

    @Test
    void a_port_that_nobody_asked_for_is_passed_over_if_it_is_in_use() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.from(taken.getLocalPort())).isGreaterThan(taken.getLocalPort());
        }
    }

    @Test
    void zero_is_any_port() {
        assertThat(Ports.required(0)).isZero();
    }
}
