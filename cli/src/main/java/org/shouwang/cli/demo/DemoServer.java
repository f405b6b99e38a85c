package org.shouwang.cli.demo;

import java.net.URI;

/** Ways in to the server of the demo. */
record DemoServer(URI address) {

    Api anybody() {
        return new Api(address);
    }

    Api signedInAs(DemoAccount account) {
        return new Api(address).signedInAs(account);
    }
}
