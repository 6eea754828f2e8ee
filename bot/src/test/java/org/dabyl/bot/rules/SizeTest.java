package org.dabyl.bot.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/// What is too long to be read in one go is cut before it is merged.
class SizeTest {
    private static final int LONGEST_FILE = 400;
    private static final int LONGEST_METHOD = 50;
    private static final String LICENCE_TO_BE_LONG = "App.java";

    @Test
    void noFileIsLongerThanFourHundredLines() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : Repository.files(".java")) {
            long lines = Files.readAllLines(file).size();
            if (lines > LONGEST_FILE) {
                tooLong.add(Repository.name(file) + ": " + lines + " lines");
            }
        }
        assertEquals(List.of(), tooLong);
    }

    @Test
    void noMethodOfTheProgramIsLongerThanFiftyLines() throws IOException {
        List<JavaFileObject> sources = new ArrayList<>();
        for (Path file : Repository.files(".java")) {
            if (Repository.name(file).contains("/main/") && !file.endsWith(LICENCE_TO_BE_LONG)) {
                sources.add(inMemory(Repository.name(file), Files.readString(file)));
            }
        }
        assertEquals(List.of(), longMethods(sources));
    }

    @Test
    void aLongMethodIsNoticed() throws IOException {
        String body = "int i = 0;\n".repeat(LONGEST_METHOD);

        assertEquals(
                1,
                longMethods(List.of(inMemory("A.java", "class A { void a() {\n" + body + "} }")))
                        .size());
    }

    private static List<String> longMethods(List<JavaFileObject> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavacTask task = (JavacTask) compiler.getTask(null, null, null, null, null, sources);
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        List<String> out = new ArrayList<>();
        for (CompilationUnitTree unit : task.parse()) {
            new TreeScanner<Integer, List<String>>() {
                @Override
                public Integer visitMethod(MethodTree method, List<String> found) {
                    long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method));
                    long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method));
                    if (last - first >= LONGEST_METHOD) {
                        found.add(unit.getSourceFile().getName() + ": " + method.getName() + " has "
                                + (last - first + 1) + " lines");
                    }
                    return super.visitMethod(method, found);
                }
            }.scan(unit, out);
        }
        return out;
    }

    private static JavaFileObject inMemory(String name, String source) {
        return new SimpleJavaFileObject(URI.create("string:///" + name), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreErrors) {
                return source;
            }
        };
    }
}
