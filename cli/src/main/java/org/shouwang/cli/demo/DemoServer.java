package org.shouwang.cli.demo;

import java.net.URI;
import org.shouwang.cli.api.Api;

/** Ways in to the server of the demo. */
record DemoServer(URI address) {

    Api anybody() {
        return new Api(address);
    }

    Api signedInAs(DemoAccount account) {
        var api = anybody();
        api.signIn(account.account(), DemoAccount.PASSWORD);
        return api;
    }
}
