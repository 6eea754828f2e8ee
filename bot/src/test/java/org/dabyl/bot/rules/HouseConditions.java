package org.dabyl.bot.rules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.RecordComponent;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/// The conditions of [HouseRule] that the library has no words for.
final class HouseConditions {
    private static final Set<String> STATEMENTS = Set.of(
            "createQuery", "createUpdate", "createBatch", "prepareBatch", "createScript", "createCall", "select");
    private static final Set<String> CLOCKS = Set.of("system", "systemUTC", "systemDefaultZone");
    private static final List<Class<?>> MUTABLE =
            List.of(AbstractCollection.class, AbstractMap.class, StringBuilder.class, ThreadLocal.class);

    private HouseConditions() {}

    static final DescribedPredicate<JavaMethodCall> RUNS_SQL = describe(
            "a statement is made",
            call -> call.getTargetOwner().getName().equals("java.sql.Connection")
                    || call.getTargetOwner().getName().equals("java.sql.Statement")
                    || call.getTargetOwner().getName().equals("org.jdbi.v3.core.Handle")
                            && (STATEMENTS.contains(call.getName())
                                    || call.getName().equals("execute")));

    static final DescribedPredicate<JavaMethodCall> READS_THE_CLOCK =
            describe("the clock is read or the program ends", call -> switch (call.getTargetOwner()
                    .getName()) {
                case "java.lang.System" -> Set.of("currentTimeMillis", "exit").contains(call.getName());
                case "java.lang.Runtime" -> Set.of("exit", "halt").contains(call.getName());
                case "java.time.Clock", "java.time.InstantSource" -> CLOCKS.contains(call.getName());
                default ->
                    call.getTargetOwner().getPackageName().equals("java.time")
                            && call.getName().equals("now");
            });

    static final DescribedPredicate<JavaMethodCall> SLEEPS = describe(
            "somebody sleeps",
            call -> call.getTargetOwner().getName().equals("java.lang.Thread")
                    && call.getName().equals("sleep"));

    static final ArchCondition<JavaField> BE_CONSTANT = condition("be constant", field -> {
        boolean mutable = !field.getModifiers().contains(JavaModifier.FINAL)
                || MUTABLE.stream().anyMatch(field.getRawType()::isAssignableTo)
                || field.getRawType().getPackageName().startsWith("java.util.concurrent");
        return mutable ? field.getFullName() + " can change" : "";
    });

    static final ArchCondition<JavaClass> HAVE_RECORDS_AS_VARIANTS = condition("have records as variants", type -> {
        Class<?> sealed = type.reflect();
        return !sealed.isSealed() || !sealed.isInterface()
                ? ""
                : Stream.of(sealed.getPermittedSubclasses())
                        .map(HouseConditions::wrongVariant)
                        .filter(wrong -> !wrong.isEmpty())
                        .findFirst()
                        .orElse("");
    });

    static final ArchCondition<JavaClass> BE_IN_A_NULL_MARKED_PACKAGE =
            condition("be in a null-marked package", type -> isNullMarked(type) ? "" : type.getPackageName());

    static final ArchCondition<JavaClass> USE_NO_DEFAULT = condition("use no default locale, charset or zone", type -> {
        String uses = "";
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
            uses = access instanceof JavaCall<?> call && isDefault(call.getTarget()) ? access.getDescription() : uses;
        }
        return uses;
    });

    private static String wrongVariant(Class<?> variant) {
        if (!variant.isRecord()) {
            return variant.isSealed() || variant.isEnum() ? "" : variant.getName() + " is no record";
        }
        for (RecordComponent component : variant.getRecordComponents()) {
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                return variant.getName() + "." + component.getName() + " may be null";
            }
        }
        return "";
    }

    private static boolean isNullMarked(JavaClass type) {
        try {
            return Class.forName(type.getPackageName() + ".package-info").isAnnotationPresent(NullMarked.class);
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static boolean isDefault(AccessTarget target) {
        String owner = target.getOwner().getName();
        List<String> takes = target instanceof AccessTarget.CodeUnitCallTarget code
                ? code.getRawParameterTypes().stream().map(JavaClass::getName).toList()
                : List.of();
        String last = takes.isEmpty() ? "" : takes.getLast();
        return switch (owner + "." + target.getName()) {
            case "java.lang.String.toLowerCase",
                    "java.lang.String.toUpperCase",
                    "java.lang.String.getBytes",
                    "java.util.Locale.getDefault",
                    "java.nio.charset.Charset.defaultCharset",
                    "java.time.ZoneId.systemDefault",
                    "java.util.TimeZone.getDefault" -> takes.isEmpty();
            case "java.lang.String.formatted" -> true;
            case "java.lang.String.format", "java.io.PrintStream.printf" -> !takes.contains(Locale.class.getName());
            case "java.lang.String.<init>" -> last.equals("[B");
            case "java.io.InputStreamReader.<init>", "java.io.OutputStreamWriter.<init>" -> takes.size() == 1;
            case "java.io.FileReader.<init>", "java.io.FileWriter.<init>", "java.util.Scanner.<init>" ->
                takes.size() == 1;
            case "java.time.format.DateTimeFormatter.ofPattern" -> takes.size() == 1;
            default -> false;
        };
    }

    private static DescribedPredicate<JavaMethodCall> describe(String what, Predicate<JavaMethodCall> when) {
        return DescribedPredicate.describe(what, when);
    }

    /// @param wrong says what is wrong with one; empty where nothing is
    private static <T> ArchCondition<T> condition(String what, Function<T, String> wrong) {
        return new ArchCondition<>(what) {
            @Override
            public void check(T one, ConditionEvents events) {
                String said = wrong.apply(one);
                events.add(new SimpleConditionEvent(one, said.isEmpty(), said.isEmpty() ? what : said));
            }
        };
    }
}
