package vn.sohoa.flow;

import org.jspecify.annotations.Nullable;

/** A file is read no further because the process ends; the next run reads it anew. */
final class ReadingStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReadingStopped(@Nullable Throwable cause) {
        super("stopped while reading", cause);
    }

}
