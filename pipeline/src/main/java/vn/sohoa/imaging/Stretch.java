package vn.sohoa.imaging;

/** Repeats rows or columns of scans whose pixels are not square. */
final class Stretch {

    private Stretch() {
    }

    static Scan toSquare(Scan scan, double dpiAcross, double dpiDown) {
        double dpi = Math.max(dpiAcross, dpiDown);
        int width = (int) Math.round(scan.width() * dpi / dpiAcross);
        int height = (int) Math.round(scan.height() * dpi / dpiDown);
        byte[] gray = scan.gray();
        int[] rgb = scan.rgb();
        byte[] toGray = (gray != null) ? new byte[width * height] : null;
        int[] toRgb = (rgb != null) ? new int[width * height] : null;
        for (int y = 0; y < height; y++) {
            int row = (int) ((long) y * scan.height() / height) * scan.width();
            for (int x = 0, i = y * width; x < width; x++, i++) {
                int from = row + (int) ((long) x * scan.width() / width);
                if (gray != null && toGray != null) {
                    toGray[i] = gray[from];
                }
                if (rgb != null && toRgb != null) {
                    toRgb[i] = rgb[from];
                }
            }
        }
        return new Scan(width, height, toGray, toRgb, scan.bilevel(), scan.dpi());
    }

}
