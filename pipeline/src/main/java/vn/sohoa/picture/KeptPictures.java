package vn.sohoa.picture;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The pictures looked at last, in memory, as many as there is room for. */
final class KeptPictures {

    private final long room;

    private final Map<String, byte[]> pictures = new LinkedHashMap<>(16, 0.75f, true);

    private long used;

    KeptPictures(long room) {
        this.room = room;
    }

    synchronized byte @Nullable [] get(String name) {
        return pictures.get(name);
    }

    synchronized void put(String name, byte[] picture) {
        byte[] before = pictures.put(name, picture);
        used += picture.length - (before != null ? before.length : 0);
        var oldest = pictures.entrySet().iterator();
        while (used > room && oldest.hasNext()) {
            used -= oldest.next().getValue().length;
            oldest.remove();
        }
    }

}
