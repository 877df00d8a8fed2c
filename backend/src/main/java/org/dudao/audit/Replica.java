package org.dudao.audit;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Which of several replicas this is. */
final class Replica {

    private Replica() {}

    static String name() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
