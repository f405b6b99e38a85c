package org.shouwang.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;

/** The most that the heap has held since this was made. */
final class Heap {

    Heap() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .forEach(pool -> pool.resetPeakUsage());
    }

    long mostBytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
