package vn.sohoa;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The application: its modules are the packages below this one. {@code cli.Main} starts
 * it.
 */
@SpringBootApplication
public class Sohoa {

}
