using StalkingGuidance.Diagnostics;

namespace StalkingGuidance.Yaml.Snapshots;

/// <summary>The faults of a snapshot as a file (SG002x).</summary>
public static class SnapshotCodes
{
    /// <summary>The bytes are no snapshot.</summary>
    public static readonly DiagnosticCode NotASnapshot = new("SG0021", "The file is not a content snapshot",
        "A snapshot begins with the letters SGSNAP. Give the file that 'stalking-guidance compile FOLDER -o FILE' wrote.");

    /// <summary>The end is missing.</summary>
    public static readonly DiagnosticCode Truncated = new("SG0022", "The snapshot is not complete",
        "The file is shorter than it says it is: a copy or a download broke off. Copy it again, or compile it anew.");

    /// <summary>The checksum does not match.</summary>
    public static readonly DiagnosticCode Changed = new("SG0023", "The snapshot was changed",
        "The checksum in the file does not match its bytes. Something wrote to the file after it was compiled. Nothing of it is used; compile it anew.");

    /// <summary>The format is newer than this library.</summary>
    public static readonly DiagnosticCode NewerFormat = new("SG0024", "The snapshot has a newer format",
        "A later version of StalkingGuidance wrote this file. Update the package, or compile the content with this version.");

    /// <summary>The fingerprint does not belong to the content.</summary>
    public static readonly DiagnosticCode WrongFingerprint = new("SG0025", "The snapshot's fingerprint is not that of its content",
        "The file names one fingerprint and holds content with another. It was not written by this library's compiler; compile it anew.");

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<DiagnosticCode> All { get; } = [NotASnapshot, Truncated, Changed, NewerFormat, WrongFingerprint];
}
