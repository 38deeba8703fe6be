package vn.sohoa.archive;

/** How to reach a store. */
record S3Address(String url, String accessKey, String secretKey) {

    @Override
    public String toString() {
        return url;
    }
}
