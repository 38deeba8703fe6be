package vn.sohoa.flow;

/** Another run of the batch is under way. */
class BatchInUseException extends UnusableRequestException {

    private static final long serialVersionUID = 1L;

    BatchInUseException(String message) {
        super(message);
    }

}
