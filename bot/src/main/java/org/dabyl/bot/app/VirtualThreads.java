package org.dabyl.bot.app;

import java.util.concurrent.Semaphore;
import org.quartz.spi.ThreadPool;

/// Runs Quartz's jobs each on a virtual thread of its own: most of a poll is waiting. Quartz makes it by name.
public final class VirtualThreads implements ThreadPool {
    private static final int AT_ONCE = 200;
    private final Semaphore free = new Semaphore(AT_ONCE);

    @Override
    public boolean runInThread(Runnable job) {
        if (!free.tryAcquire()) {
            return false;
        }
        Thread.ofVirtual().name("job").start(() -> {
            try {
                job.run();
            } finally {
                free.release();
            }
        });
        return true;
    }

    @Override
    public int blockForAvailableThreads() {
        try {
            free.acquire();
            free.release();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Math.max(1, free.availablePermits());
    }

    @Override
    public void initialize() {}

    @Override
    public void shutdown(boolean waitForJobs) {
        if (waitForJobs) {
            free.acquireUninterruptibly(AT_ONCE);
            free.release(AT_ONCE);
        }
    }

    @Override
    public int getPoolSize() {
        return AT_ONCE;
    }

    @Override
    public void setInstanceId(String id) {}

    @Override
    public void setInstanceName(String name) {}
}
