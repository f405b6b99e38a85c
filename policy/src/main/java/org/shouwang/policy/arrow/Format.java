package org.shouwang.policy.arrow;

import com.google.flatbuffers.FlatBufferBuilder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.arrow.flatbuf.Block;
import org.apache.arrow.flatbuf.Buffer;
import org.apache.arrow.flatbuf.Endianness;
import org.apache.arrow.flatbuf.Field;
import org.apache.arrow.flatbuf.FieldNode;
import org.apache.arrow.flatbuf.Footer;
import org.apache.arrow.flatbuf.Int;
import org.apache.arrow.flatbuf.Message;
import org.apache.arrow.flatbuf.MessageHeader;
import org.apache.arrow.flatbuf.MetadataVersion;
import org.apache.arrow.flatbuf.RecordBatch;
import org.apache.arrow.flatbuf.Schema;
import org.apache.arrow.flatbuf.Type;

/**
 * The parts of a file as <a href="https://arrow.apache.org/docs/format/Columnar.html">the
 * format</a> describes them: what columns there are, where each batch lies, and where in it each
 * buffer does.
 */
final class Format {

    static final byte[] MAGIC = "ARROW1".getBytes(StandardCharsets.US_ASCII);

    /** Every part begins at a multiple of it, which is what processors read best. */
    static final int ALIGNMENT = 64;

    /** Stands before the length of each message. */
    static final int CONTINUATION = -1;

    private static final short NO_COMPRESSION = 0;

    private Format() {}

    /** Where a batch lies in the file. */
    record Place(long offset, int metadataBytes, long bodyBytes) {}

    /** Where a buffer lies in the body of its batch. */
    record Extent(long offset, long bytes) {}

    static long aligned(long bytes) {
        return (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }

    static ByteBuffer schemaMessage(List<ArrowColumn> columns) {
        var builder = new FlatBufferBuilder();
        int schema = schema(builder, columns);
        return message(builder, MessageHeader.Schema, schema, 0);
    }

    /**
     * @param nulls how many are missing in each column
     * @param buffers for each column, that of its validity and that of its values
     */
    static ByteBuffer batchMessage(
            int rows, List<Integer> nulls, List<Extent> buffers, long bodyBytes) {
        var builder = new FlatBufferBuilder();
        RecordBatch.startNodesVector(builder, nulls.size());
        for (int missing : nulls.reversed()) {
            FieldNode.createFieldNode(builder, rows, missing);
        }
        int nodes = builder.endVector();
        RecordBatch.startBuffersVector(builder, buffers.size());
        for (var buffer : buffers.reversed()) {
            Buffer.createBuffer(builder, buffer.offset(), buffer.bytes());
        }
        int extents = builder.endVector();
        int batch = RecordBatch.createRecordBatch(builder, rows, nodes, extents, NO_COMPRESSION, 0);
        return message(builder, MessageHeader.RecordBatch, batch, bodyBytes);
    }

    static ByteBuffer footer(List<ArrowColumn> columns, List<Place> batches) {
        var builder = new FlatBufferBuilder();
        int schema = schema(builder, columns);
        Footer.startDictionariesVector(builder, 0);
        int dictionaries = builder.endVector();
        Footer.startRecordBatchesVector(builder, batches.size());
        for (var place : batches.reversed()) {
            Block.createBlock(builder, place.offset(), place.metadataBytes(), place.bodyBytes());
        }
        int places = builder.endVector();
        builder.finish(
                Footer.createFooter(builder, MetadataVersion.V5, schema, dictionaries, places, 0));
        return builder.dataBuffer();
    }

    private static ByteBuffer message(
            FlatBufferBuilder builder, byte kind, int header, long bodyBytes) {
        builder.finish(
                Message.createMessage(builder, MetadataVersion.V5, kind, header, bodyBytes, 0));
        return builder.dataBuffer();
    }

    private static int schema(FlatBufferBuilder builder, List<ArrowColumn> columns) {
        int[] fields = columns.stream().mapToInt(column -> field(builder, column)).toArray();
        int all = Schema.createFieldsVector(builder, fields);
        return Schema.createSchema(builder, Endianness.Little, all, 0, 0);
    }

    private static int field(FlatBufferBuilder builder, ArrowColumn column) {
        int name = builder.createString(column.name());
        int type = Int.createInt(builder, column.bits(), true);
        int children = Field.createChildrenVector(builder, new int[0]);
        return Field.createField(builder, name, column.nullable(), Type.Int, type, 0, children, 0);
    }

    /** The columns of a file; anything but whole numbers is refused. */
    static List<ArrowColumn> columns(Footer footer) {
        var schema = footer.schema();
        return IntStream.range(0, schema.fieldsLength())
                .mapToObj(schema::fields)
                .map(Format::column)
                .toList();
    }

    private static ArrowColumn column(Field field) {
        if (field.typeType() != Type.Int) {
            throw new IllegalArgumentException(
                    "column %s is of type %s, and only whole numbers are read"
                            .formatted(field.name(), Type.name(field.typeType())));
        }

        var type = (Int) field.type(new Int());
        return new ArrowColumn(field.name(), type.bitWidth(), field.nullable());
    }
}
