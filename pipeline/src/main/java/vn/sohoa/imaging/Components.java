package vn.sohoa.imaging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The connected areas of a mask, corners touching included. */
final class Components {

    private Components() {
    }

    /** One connected area: its box and its number of cells. */
    record Component(int x, int y, int width, int height, int area) {

        double fill() {
            return area / ((double) width * height);
        }
    }

    static List<Component> of(Mask mask) {
        byte[] left = mask.marks().clone();
        List<Component> found = new ArrayList<>();
        int[] stack = new int[256];
        for (int start = 0; start < left.length; start++) {
            if (left[start] == 0) {
                continue;
            }
            int minX = mask.width();
            int minY = mask.height();
            int maxX = 0;
            int maxY = 0;
            int area = 0;
            int depth = 0;
            stack[depth++] = start;
            left[start] = 0;
            while (depth > 0) {
                int at = stack[--depth];
                int x = at % mask.width();
                int y = at / mask.width();
                area++;
                minX = Math.min(minX, x);
                maxX = Math.max(maxX, x);
                minY = Math.min(minY, y);
                maxY = Math.max(maxY, y);
                if (depth + 8 > stack.length) {
                    stack = Arrays.copyOf(stack, stack.length * 2);
                }
                for (int ny = Math.max(0, y - 1); ny <= Math.min(mask.height() - 1, y + 1); ny++) {
                    for (int nx = Math.max(0, x - 1); nx <= Math.min(mask.width() - 1, x + 1); nx++) {
                        int next = ny * mask.width() + nx;
                        if (left[next] != 0) {
                            left[next] = 0;
                            stack[depth++] = next;
                        }
                    }
                }
            }
            found.add(new Component(minX, minY, maxX - minX + 1, maxY - minY + 1, area));
        }
        return found;
    }

}
