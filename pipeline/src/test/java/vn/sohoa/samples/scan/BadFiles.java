package vn.sohoa.samples.scan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import vn.sohoa.samples.paper.Sheet;

/** Files that must be refused, each for a reason of its own. */
public final class BadFiles {

    private static final int BOMB_SIDE = 60_000;

    private BadFiles() {
    }

    public static void empty(Path file) throws IOException {
        Files.write(file, new byte[0]);
    }

    /** The beginning of a good file. */
    public static void truncated(Path file, Path good, int bytes) throws IOException {
        Files.write(file, Arrays.copyOf(Files.readAllBytes(good), bytes));
    }

    public static void locked(Path file, List<Sheet> sheets) throws IOException {
        PdfFiles.locked(file, sheets);
    }

    /** The head of a DOS program that prints a line, and nothing else. */
    public static void program(Path file) throws IOException {
        byte[] program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        program[2] = (byte) 0x90;
        program[4] = 3;
        byte[] stub = "This program cannot be run in DOS mode.".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(stub, 0, program, 78, stub.length);
        Files.write(file, program);
    }

    public static void onePixel(Path file) throws IOException {
        ImageFiles.png(file, new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY), 200);
    }

    /**
     * A valid 1-bit PNG of 60,000 by 60,000 pixels: half a megabyte that unpacks to 450.
     */
    public static void bomb(Path file) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed, new Deflater(9))) {
            byte[] row = new byte[1 + BOMB_SIDE / 8];
            for (int y = 0; y < BOMB_SIDE; y++) {
                deflater.write(row);
            }
        }
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        try (DataOutputStream data = new DataOutputStream(header)) {
            data.writeInt(BOMB_SIDE);
            data.writeInt(BOMB_SIDE);
            data.write(new byte[] { 1, 0, 0, 0, 0 });
        }
        try (DataOutputStream png = new DataOutputStream(Files.newOutputStream(file))) {
            png.write(new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' });
            chunk(png, "IHDR", header.toByteArray());
            chunk(png, "IDAT", packed.toByteArray());
            chunk(png, "IEND", new byte[0]);
        }
    }

    private static void chunk(DataOutputStream png, String name, byte[] content) throws IOException {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(content);
        png.writeInt(content.length);
        png.write(type);
        png.write(content);
        png.writeInt((int) sum.getValue());
    }

}
