package vn.sohoa.exchange;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Where may be sent to. A webhook makes this machine call an address that somebody else
 * chose: it must not become a way into the network behind it. So only public addresses,
 * and networks that the operator named.
 */
@Component
@EnableConfigurationProperties(WebhookSettings.class)
class Destinations {

    /** Not public, beyond what Java knows of: RFC 6890, RFC 4193, RFC 6052, RFC 3056. */
    private static final List<Network> NOT_PUBLIC = Stream
        .of("0.0.0.0/8", "100.64.0.0/10", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "198.18.0.0/15",
                "198.51.100.0/24", "203.0.113.0/24", "240.0.0.0/4", "::/96", "64:ff9b::/96", "64:ff9b:1::/48",
                "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "fc00::/7")
        .map(Network::of)
        .toList();

    private final List<Network> allowed;

    private final boolean httpsOnly;

    Destinations(WebhookSettings settings) {
        this.allowed = settings.allowedNetworks().stream().map(Network::of).toList();
        this.httpsOnly = settings.httpsOnly();
    }

    /**
     * @throws IllegalArgumentException saying what is wrong with the address
     */
    void requireGood(URI url) {
        String scheme = String.valueOf(url.getScheme());
        if (!"https".equals(scheme) && (httpsOnly || !"http".equals(scheme))) {
            throw new IllegalArgumentException("a webhook's address begins with https://");
        }
        if (url.getHost() == null || url.getUserInfo() != null || url.getFragment() != null) {
            throw new IllegalArgumentException("a webhook's address has a host, no password and no fragment");
        }
        try {
            resolve(url.getHost());
        }
        catch (UnknownHostException ex) {
            throw new IllegalArgumentException("the host is unknown, or not one that may be sent to", ex);
        }
    }

    /**
     * The addresses of a host. Asked again for each connection, and what is connected to
     * is what was looked at: a name that changes its address gains nothing.
     * @throws UnknownHostException where one of them may not be sent to, too
     */
    List<InetAddress> resolve(String host) throws UnknownHostException {
        List<InetAddress> addresses = List.of(InetAddress.getAllByName(host));
        if (!addresses.stream().allMatch(this::isGood)) {
            throw new UnknownHostException("not an address that may be sent to");
        }
        return addresses;
    }

    boolean isGood(InetAddress address) {
        return allowed.stream().anyMatch(network -> network.contains(address)) || !(address.isAnyLocalAddress()
                || address.isLoopbackAddress() || address.isLinkLocalAddress() || address.isSiteLocalAddress()
                || address.isMulticastAddress() || NOT_PUBLIC.stream().anyMatch(network -> network.contains(address)));
    }

}
