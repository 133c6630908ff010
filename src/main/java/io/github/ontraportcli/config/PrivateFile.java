package io.github.ontraportcli.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A file that nobody but its owner can read or change, and that is replaced whole or not at all. */
public final class PrivateFile {
    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);
    private static final int LONGEST_LINK_CHAIN = 40;

    private PrivateFile() {}

    /** The last step of writing, which puts the new file in the place of the old one. */
    interface Replace {
        void move(Path fresh, Path target) throws IOException;
    }

    /** Whether others than the owner can read or change the file. Always false where there are no POSIX modes. */
    static boolean isOpenToOthers(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view != null && view.readAttributes().permissions().stream().anyMatch(OTHERS::contains);
    }

    /** Makes a directory and what is missing above it, for the owner alone; one that exists stays as it is. */
    public static void createDirectory(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            return;
        }
        if (isPosix(directory)) {
            Files.createDirectories(
                    directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(directory);
        }
    }

    /** The file that a chain of links ends in, which need not exist. */
    static Path target(Path link) throws IOException {
        Path file = link.toAbsolutePath();
        for (int hop = 0; Files.isSymbolicLink(file); hop++) {
            if (hop == LONGEST_LINK_CHAIN) {
                throw new FileSystemException(link.toString(), null, "its symbolic links lead in a circle");
            }
            file = directory(file).toRealPath().resolve(Files.readSymbolicLink(file));
        }
        return file;
    }

    static void write(Path file, byte[] content) throws IOException {
        write(file, content, (fresh, target) -> Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE));
    }

    static void write(Path file, byte[] content, Replace replace) throws IOException {
        Path fresh = Files.createTempFile(directory(file), ".config-", ".new");
        fresh.toFile().deleteOnExit();
        try {
            restrict(fresh);
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            replace.move(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
        }
        if (isPosix(file)) {
            try (FileChannel entries = FileChannel.open(directory(file), StandardOpenOption.READ)) {
                entries.force(true);
            }
        }
    }

    /** Gives the file, which is still empty, to its owner alone. */
    public static void restrict(Path file) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (posix != null) {
            posix.setPermissions(PosixFilePermissions.fromString("rw-------"));
            return;
        }
        AclFileAttributeView acl = Files.getFileAttributeView(file, AclFileAttributeView.class);
        if (acl != null) {
            acl.setAcl(List.of(AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(acl.getOwner())
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                    .build()));
        }
    }

    /** What went wrong in a few words; an exception of the file system often has only the path as its message. */
    public static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "no such file or directory";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "a file of that name is in the way";
        }
        if (e instanceof FileSystemException detailed && detailed.getReason() != null) {
            return detailed.getReason();
        }
        return e.getMessage() == null ? "input or output failed" : e.getMessage();
    }

    /** The directory that a file is in. */
    static Path directory(Path file) {
        Path absolute = file.toAbsolutePath();
        Path parent = absolute.getParent();
        return parent == null ? absolute : parent;
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
