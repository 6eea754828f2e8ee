package org.dabyl.bot.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.dabyl.config.db.Database;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.JobKey;
import org.quartz.ObjectAlreadyExistsException;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.SchedulerRepository;
import org.quartz.impl.StdSchedulerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What runs when: a Quartz trigger per outlet and per piece of housekeeping; on PostgreSQL in Quartz's
/// clustered store, where one node at a time runs a piece and the others take over when it dies.
///
/// Each piece of work says when it wants to run next, in wall time: what fell due while the machine slept runs
/// within [#LOOK_AGAIN] of its waking, once. One that fails is logged and runs again in a minute; no piece runs
/// twice at the same time, and none holds up another. For any thread.
final class Schedule implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Schedule.class);
    private static final Duration AFTER_A_BUG = Duration.ofMinutes(1);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);
    private static final Duration LAST_WORKS = Duration.ofSeconds(3);
    private static final Duration TAKEN_OVER_AFTER = Duration.ofSeconds(10);

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

    Schedule(Database database, InstantSource clock) {
        this.clock = clock;
        try {
            scheduler = new StdSchedulerFactory(properties(database)).getScheduler();
            // Quartz would hand this one to whoever asks for the name next, as another node in the same
            // process does.
            SchedulerRepository.getInstance().remove(scheduler.getSchedulerName());
            scheduler.setJobFactory((_, _) -> new NamedJob(this));
        } catch (SchedulerException e) {
            throw new IllegalStateException("Quartz does not start", e);
        }
    }

    private static Properties properties(Database database) {
        Properties properties = new Properties();
        properties.setProperty("org.quartz.scheduler.instanceName", "dabyl");
        properties.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
        properties.setProperty("org.quartz.scheduler.makeSchedulerThreadDaemon", "true");
        properties.setProperty("org.quartz.scheduler.idleWaitTime", String.valueOf(LOOK_AGAIN.toMillis()));
        properties.setProperty("org.quartz.scheduler.batchTriggerAcquisitionMaxCount", "20");
        properties.setProperty("org.quartz.threadPool.class", VirtualThreads.class.getName());
        properties.setProperty("org.quartz.jobStore.misfireThreshold", "60000");
        if (!database.isSqlite()) {
            properties.putAll(QuartzCluster.properties(database));
        }
        return properties;
    }

    /// Adds a piece of work, to run first at `first`.
    void add(String name, Instant first, Work work) {
        works.put(name, work);
        try {
            JobDetail job = JobBuilder.newJob(NamedJob.class)
                    .withIdentity(name)
                    .storeDurably()
                    .build();
            scheduler.addJob(job, true);
            if (!scheduler.checkExists(TriggerKey.triggerKey(name))) { // another node may have scheduled it
                scheduler.scheduleJob(trigger(name, first));
            }
        } catch (ObjectAlreadyExistsException e) {
            LOG.debug("{} is scheduled by another node", name);
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

    /// Starts nothing new; what runs may end by itself, for 3 s at most: only then others know that it is
    /// not running.
    @Override
    public void close() {
        Thread stop = Thread.ofVirtual().start(() -> shutdown(true));
        try {
            if (!stop.join(LAST_WORKS)) {
                shutdown(false);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void shutdown(boolean waiting) {
        try {
            scheduler.shutdown(waiting);
        } catch (SchedulerException e) {
            LOG.warn("Quartz does not stop: {}", e.toString());
        }
    }

    private void run(String name) {
        Work work = works.get(name);
        if (work == null) {
            forget(name);
            return;
        }
        Instant next = clock.instant().plus(AFTER_A_BUG);
        try {
            next = work.run();
        } catch (RuntimeException e) {
            LOG.error("{}: {} ; again in a minute", name, e.toString(), e);
        } finally {
            again(name, next);
        }
    }

    /// What no configuration names any more, such as an outlet that was taken out, must not come back for ever.
    private void forget(String name) {
        try {
            scheduler.deleteJob(JobKey.jobKey(name));
        } catch (SchedulerException e) {
            LOG.warn("{} stays scheduled: {}", name, e.toString());
        }
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

    /// It repeats so that the chain does not end with the node that dies while it runs; who lives sets the
    /// next time. However late it is, it is never put off as Quartz puts off what it calls misfired: by up to
    /// ten seconds, and up to a minute on PostgreSQL.
    private static Trigger trigger(String name, Instant at) {
        return TriggerBuilder.newTrigger()
                .withIdentity(name)
                .forJob(name)
                .startAt(Date.from(at))
                .withSchedule(SimpleScheduleBuilder.simpleSchedule()
                        .withIntervalInMilliseconds(TAKEN_OVER_AFTER.toMillis())
                        .repeatForever()
                        .withMisfireHandlingInstructionIgnoreMisfires())
                .build();
    }
}
