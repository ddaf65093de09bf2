"""The model of a power cut: what a recording of file calls may have left on a disk."""
import collections, os, struct

Event = collections.namedtuple("Event", "kind path other offset bytes")
# As in faults.h.
CREATE, WRITE, TRUNCATE, SYNC, UNLINK, LINK, RENAME, FOLDER, ANSWER = b"cwtsulrda"
SECTOR = 512
HEAD = struct.Struct("=BHHqI")


def events(file):
    """What a run did, in its order (see `record` in Faults/Sources/CFaults/plan.c)."""
    data, place, found = file.read_bytes(), 0, []
    while place < len(data):
        kind, first, second, offset, size = HEAD.unpack_from(data, place)
        place += HEAD.size
        path, place = data[place:place + first].decode(), place + first
        other, place = data[place:place + second].decode(), place + second
        found.append(Event(kind, path, other, offset, data[place:place + size]))
        place += size
    return found


class Disk:
    """What is on the disk for sure, and what was asked for since and may be there or not.

    A sync of a file makes its bytes sure, but not its name; a sync of a folder the names in it. That is
    what POSIX promises, and less than what file systems do.
    """

    def __init__(self, home):
        self.sure, self.asked, self.names, self.now, self.naming = {}, {}, {}, {}, []
        self.folders = {"": str(home.stat().st_ino)}
        for path in home.rglob("*"):
            name, number = str(path.relative_to(home)), str(path.stat().st_ino)
            if path.is_dir():
                self.folders[name] = number
            else:
                self.names[name], self.sure[number] = number, path.read_bytes()
        self.now = dict(self.names)

    def copy(self):
        other = object.__new__(Disk)
        other.sure, other.names, other.now = dict(self.sure), dict(self.names), dict(self.now)
        other.asked = {number: list(changes) for number, changes in self.asked.items()}
        other.naming, other.folders = list(self.naming), dict(self.folders)
        return other

    def take(self, event):
        kind, path, other = event.kind, event.path, event.other
        if kind in (WRITE, TRUNCATE):
            self.asked.setdefault(path, []).append((event.offset, event.bytes if kind == WRITE else None))
        elif kind == SYNC and path in self.folders.values():
            self.sync_folder(path)
        elif kind == SYNC:
            self.sure[path] = applied(self.sure.get(path, b""), self.asked.pop(path, []))
        elif kind == CREATE:
            self.sure[other], self.asked[other] = b"", []
            if path:
                self.name([(path, other)])
        elif kind == UNLINK:
            self.name([(path, None)])
        elif kind == LINK:
            self.name([(other, path if event.offset else self.now[path])])
        elif kind == RENAME:
            self.name([(other, self.now[path]), (path, None)])
        elif kind == FOLDER:
            # A folder without its name holds nothing that anybody finds.
            self.folders[path] = other

    def name(self, changes):
        self.naming.append(changes)
        rename(self.now, changes)

    def sync_folder(self, number):
        left = []
        for changes in self.naming:
            if any(self.folders.get(os.path.dirname(path)) == number for path, _ in changes):
                rename(self.names, changes)
            else:
                left.append(changes)
        self.naming = left

    def cut(self, chance, manner):
        """The files as they may be after the cut: a name and its bytes."""
        keep = {"all": 1, "none": 0}.get(manner)
        keep = chance.choice([0.1, 0.5, 0.9]) if keep is None else keep
        names = dict(self.names)
        if chance.random() < 0.5:
            # In order: all names up to one of them.
            kept = self.naming[:sum(chance.random() < keep for _ in self.naming)]
        else:
            kept = [changes for changes in self.naming if chance.random() < keep]
        for changes in kept:
            rename(names, changes)
        return {path: torn(self.sure.get(number, b""), self.asked.get(number, []), keep, chance)
                for path, number in names.items()}


def rename(names, changes):
    for path, number in changes:
        if number is None:
            names.pop(path, None)
        else:
            names[path] = number


def put(content, offset, part):
    if len(content) < offset:
        content.extend(bytes(offset - len(content)))
    content[offset:offset + len(part)] = part


def resize(content, size):
    del content[size:]
    content.extend(bytes(size - len(content)))


def applied(content, changes):
    content = bytearray(content)
    for offset, part in changes:
        if part is None:
            resize(content, offset)
        else:
            put(content, offset, part)
    return bytes(content)


def torn(content, changes, keep, chance):
    """A file of which each sector asked for is kept, dropped or garbled."""
    if keep in (0, 1):
        return applied(content, changes if keep else [])
    content = bytearray(content)
    for offset, part in changes:
        if part is None:
            if chance.random() < keep:
                resize(content, offset)
            continue
        place = offset
        while place < offset + len(part):
            end = min(offset + len(part), (place // SECTOR + 1) * SECTOR)
            drawn = chance.random()
            if drawn < keep * 0.9:
                put(content, place, part[place - offset:end - offset])
            elif drawn < keep:
                put(content, place, chance.randbytes(end - place))
            place = end
    return bytes(content)


def lay(files, home):
    for path, content in files.items():
        place = home / path
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        place.write_bytes(content)
        place.chmod(0o600)
