package vn.sohoa.exchange;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * Addresses that begin with the same bits, such as {@code 10.20.0.0/16}.
 */
record Network(InetAddress first, int bits) {

    private static final Pattern FORMAT = Pattern.compile("[0-9a-fA-F.:]+/[0-9]{1,3}");

    /**
     * @throws IllegalArgumentException where it is none
     */
    static Network of(String text) {
        if (!FORMAT.matcher(text).matches()) {
            throw new IllegalArgumentException("a network looks like 10.20.0.0/16: " + text);
        }
        int slash = text.indexOf('/');
        try {
            // digits, dots and colons only: no name is looked up
            InetAddress first = InetAddress.getByName(text.substring(0, slash));
            int bits = Integer.parseInt(text.substring(slash + 1));
            if (bits > first.getAddress().length * Byte.SIZE) {
                throw new IllegalArgumentException("a network looks like 10.20.0.0/16: " + text);
            }
            return new Network(first, bits);
        }
        catch (UnknownHostException ex) {
            throw new IllegalArgumentException("a network looks like 10.20.0.0/16: " + text, ex);
        }
    }

    boolean contains(InetAddress other) {
        byte[] bytes = other.getAddress();
        byte[] address = first.getAddress();
        if (bytes.length != address.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((bytes[bit / 8] & mask) != (address[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
