package org.shouwang.server.registry.intake;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Bytes in the order of the network, one array for many rows; texts in UTF-8 after their length.
 */
final class BinaryBlock {

    private static final VarHandle INTS =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    /** A character takes at most three bytes, or two characters take four. */
    private static final int CHARACTER_BYTES_MAX = 3;

    private final int firstSize;
    private byte[] array;
    private int size;

    BinaryBlock(int firstSize) {
        this.firstSize = firstSize;
        this.array = new byte[firstSize];
    }

    int size() {
        return size;
    }

    /** Gives what it holds away, and is empty again. */
    ByteBuffer take() {
        var taken = ByteBuffer.wrap(array, 0, size);
        array = new byte[firstSize];
        size = 0;
        return taken;
    }

    void one(int value) {
        room(1);
        array[size++] = (byte) value;
    }

    void two(int value) {
        one(value >> Byte.SIZE);
        one(value);
    }

    void number(int value) {
        room(Integer.BYTES);
        INTS.set(array, size, value);
        size += Integer.BYTES;
    }

    void number(long value) {
        room(Long.BYTES);
        LONGS.set(array, size, value);
        size += Long.BYTES;
    }

    void bytes(byte[] bytes) {
        room(bytes.length);
        System.arraycopy(bytes, 0, array, size, bytes.length);
        size += bytes.length;
    }

    /** Where the length of what follows will stand. */
    int beginLength() {
        number(0);
        return size;
    }

    void endLength(int begun) {
        INTS.set(array, begun - Integer.BYTES, size - begun);
    }

    /** A text after its length. */
    void text(String text) {
        int begun = beginLength();
        room(CHARACTER_BYTES_MAX * text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < 0x80) {
                array[size++] = (byte) character;
            } else if (character < 0x800) {
                array[size++] = (byte) (0xC0 | (character >> 6));
                array[size++] = trailing(character);
            } else if (isPair(text, i)) {
                rare(text.codePointAt(i));
                i++;
            } else {
                common(Character.isSurrogate(character) ? '\uFFFD' : character);
            }
        }
        endLength(begun);
    }

    private static boolean isPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1));
    }

    private void common(char character) {
        array[size++] = (byte) (0xE0 | (character >> 12));
        array[size++] = trailing(character >> 6);
        array[size++] = trailing(character);
    }

    /** A character outside the first 65,536, as in many names. */
    private void rare(int character) {
        array[size++] = (byte) (0xF0 | (character >> 18));
        array[size++] = trailing(character >> 12);
        array[size++] = trailing(character >> 6);
        array[size++] = trailing(character);
    }

    private static byte trailing(int character) {
        return (byte) (0x80 | (character & 0x3F));
    }

    private void room(int further) {
        if (size + further > array.length) {
            array = Arrays.copyOf(array, Math.max(2 * array.length, size + further));
        }
    }
}
