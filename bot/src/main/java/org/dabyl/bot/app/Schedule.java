package org.dabyl.bot.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What runs when: a Quartz trigger per outlet and per piece of housekeeping.
///
/// Each piece of work says when it wants to run next. One that fails is logged and runs again in a minute; no piece
/// runs
/// twice at the same time, and none holds up another. For any thread.
final class Schedule implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Schedule.class);
    private static final Duration AFTER_A_BUG = Duration.ofMinutes(1);

    /// A piece of work that comes back.
    interface Work {
        /// Does it, and says when next.
        Instant run();
    }

    /// Stands in Quartz for any piece of work; its key's name says which.
    @DisallowConcurrentExecution
    static final class NamedJob implements Job {
        private final Schedule schedule;

        NamedJob(Schedule schedule) {
            this.schedule = schedule;
        }

        @Override
        public void execute(JobExecutionContext context) {
            schedule.run(context.getJobDetail().getKey().getName());
        }
    }

    private final Map<String, Work> works = new ConcurrentHashMap<>();
    private final Scheduler scheduler;
    private final InstantSource clock;

    Schedule(InstantSource clock) {
        this.clock = clock;
        try {
            Properties properties = new Properties();
            properties.setProperty("org.quartz.scheduler.instanceName", "dabyl");
            properties.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
            properties.setProperty("org.quartz.scheduler.makeSchedulerThreadDaemon", "true");
            properties.setProperty("org.quartz.scheduler.idleWaitTime", "5000");
            properties.setProperty("org.quartz.scheduler.batchTriggerAcquisitionMaxCount", "20");
            properties.setProperty("org.quartz.threadPool.class", VirtualThreads.class.getName());
            properties.setProperty("org.quartz.jobStore.misfireThreshold", "60000");
            scheduler = new StdSchedulerFactory(properties).getScheduler();
            scheduler.setJobFactory((_, _) -> new NamedJob(this));
        } catch (SchedulerException e) {
            throw new IllegalStateException("Quartz does not start", e);
        }
    }

    /// Adds a piece of work, to run first at `first`.
    void add(String name, Instant first, Work work) {
        works.put(name, work);
        try {
            JobDetail job = JobBuilder.newJob(NamedJob.class).withIdentity(name).build();
            scheduler.scheduleJob(job, trigger(name, first));
        } catch (SchedulerException e) {
            throw new IllegalStateException("scheduling " + name, e);
        }
    }

    void start() {
        try {
            scheduler.start();
        } catch (SchedulerException e) {
            throw new IllegalStateException("Quartz does not start", e);
        }
    }

    /// Starts nothing new; what runs may end by itself.
    @Override
    public void close() {
        try {
            scheduler.shutdown(false);
        } catch (SchedulerException e) {
            LOG.warn("Quartz does not stop: {}", e.toString());
        }
    }

    private void run(String name) {
        Instant next = clock.instant().plus(AFTER_A_BUG);
        try {
            Work work = works.get(name);
            if (work != null) {
                next = work.run();
            }
        } catch (RuntimeException e) {
            LOG.error("{}: {} ; again in a minute", name, e.toString(), e);
        }
        again(name, next);
    }

    private void again(String name, Instant next) {
        try {
            Trigger trigger = trigger(name, next);
            if (!scheduler.isShutdown()) {
                scheduler.rescheduleJob(trigger.getKey(), trigger);
            }
        } catch (SchedulerException e) {
            LOG.warn("{} is not scheduled again: {}", name, e.toString());
        }
    }

    private static Trigger trigger(String name, Instant at) {
        return TriggerBuilder.newTrigger()
                .withIdentity(name)
                .forJob(name)
                .startAt(Date.from(at))
                .build();
    }
}
