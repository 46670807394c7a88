package io.tillbridge.architecture;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A Java file as the compiler reads it.
 *
 * @param types   how many stand at its top level
 * @param methods with or without a body
 * @param texts   string literals
 * @param catches the bodies of catch blocks as they are written
 */
record JavaSource(String name, int lines, int types, List<Method> methods, List<String> texts, List<String> catches) {

    record Method(String name, long lines) {}

    static List<JavaSource> parse(Map<String, String> texts) {
        List<Written> files = texts.entrySet().stream()
                .map(file -> new Written(file.getKey(), file.getValue()))
                .toList();
        JavacTask task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null, files);
        List<JavaSource> sources = new ArrayList<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                // The compiler wraps the files it is handed, so they are known again by their path.
                String path = unit.getSourceFile().getName().substring(1);
                Reader reader = new Reader(
                        path, texts.get(path), unit, Trees.instance(task).getSourcePositions());
                unit.accept(reader, null);
                sources.add(reader.source());
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that the compiler is handed as a text. */
    private static final class Written extends SimpleJavaFileObject {
        private final String text;

        Written(String path, String text) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Reader extends TreeScanner<Void, Void> {
        private final String path;
        private final String text;
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Method> methods = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();
        private final List<String> catches = new ArrayList<>();

        Reader(String path, String text, CompilationUnitTree unit, SourcePositions positions) {
            this.path = path;
            this.text = text;
            this.unit = unit;
            this.positions = positions;
        }

        JavaSource source() {
            int types = unit.getTypeDecls().size();
            return new JavaSource(path, (int) text.lines().count(), types, methods, texts, catches);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            methods.add(new Method(
                    method.getName().toString(), written(method).lines().count()));
            return super.visitMethod(method, null);
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (literal.getValue() instanceof String value) {
                texts.add(value);
            }
            return super.visitLiteral(literal, null);
        }

        @Override
        public Void visitCatch(CatchTree caught, Void nothing) {
            catches.add(written(caught.getBlock()));
            return super.visitCatch(caught, null);
        }

        private String written(Tree tree) {
            int start = (int) positions.getStartPosition(unit, tree);
            int end = (int) positions.getEndPosition(unit, tree);
            // The compiler gives a record's own constructor no place in the file.
            return start < 0 || end < 0 ? "" : text.substring(start, end);
        }
    }
}
