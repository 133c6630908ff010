package io.github.ontraportcli.api.pacing;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/** A budget as its file has it: whole numbers of eight bytes, a checksum last. What is anything else is no budget. */
final class BudgetBytes {
    /** No budget is longer. */
    static final int MOST = 256 * 1024;

    private static final long MARK = 0x6f6e747261703031L;
    private static final int HEAD = 8;

    private BudgetBytes() {}

    static byte[] of(Budget budget) {
        ByteBuffer bytes = ByteBuffer.allocate((HEAD + budget.slots().size() + 1) * Long.BYTES);
        bytes.putLong(MARK)
                .putLong(budget.asOf())
                .putLong(budget.allowance().limit())
                .putLong(budget.allowance().toldAt())
                .putLong(budget.allowance().remaining())
                .putLong(budget.notBefore())
                .putLong(budget.refusals())
                .putLong(budget.slots().size());
        budget.slots()
                .forEach(each -> bytes.putLong(each.at() << 2 | each.kind().ordinal()));
        bytes.putLong(sum(bytes.array(), bytes.position()));
        return bytes.array();
    }

    static Optional<Budget> read(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        boolean shape = content.length >= (HEAD + 1) * Long.BYTES && content.length % Long.BYTES == 0;
        if (!shape
                || bytes.getLong() != MARK
                || bytes.getLong(content.length - Long.BYTES) != sum(content, content.length - Long.BYTES)
                || bytes.getLong((HEAD - 1) * Long.BYTES) != content.length / Long.BYTES - HEAD - 1) {
            return Optional.empty();
        }
        long asOf = bytes.getLong();
        Allowance allowance = new Allowance((int) bytes.getLong(), bytes.getLong(), bytes.getLong());
        long notBefore = bytes.getLong();
        int refusals = (int) bytes.getLong();
        long count = bytes.getLong();
        List<Slot> slots = new ArrayList<>();
        for (long i = 0; i < count; i++) {
            long each = bytes.getLong();
            int kind = (int) (each & 3);
            if (kind >= Slot.Kind.values().length) {
                return Optional.empty();
            }
            slots.add(new Slot(each >> 2, Slot.Kind.values()[kind]));
        }
        return Optional.of(new Budget(asOf, allowance, notBefore, refusals, slots));
    }

    private static long sum(byte[] content, int length) {
        CRC32 sum = new CRC32();
        sum.update(content, 0, length);
        return sum.getValue();
    }
}
