package vn.sohoa.recognition;

import vn.sohoa.document.Box;

/** How boxes lie to each other. */
final class Places {

    private Places() {
    }

    /** Share of the smaller box that the other covers, 0 to 1. */
    static double overlap(Box a, Box b) {
        double across = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
        double down = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
        double smaller = Math.min((double) a.width() * a.height(), (double) b.width() * b.height());
        return across <= 0 || down <= 0 || smaller == 0 ? 0 : across * down / smaller;
    }

    /**
     * Share of the lower box's height that stands level with the other; below 0 apart.
     */
    static double level(Box a, Box b) {
        int shared = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
        return shared / (double) Math.max(1, Math.min(a.height(), b.height()));
    }

}
